import { ClaimView, type ClaimViewProps } from '#explore/event/ClaimView.tsx';
import { groupBySamePassages } from '#explore/event/layout/same-passages.ts';
import type { QuotingProps } from '#explore/event/QuotationLink.tsx';
import { SourceRemarks } from '#explore/event/notes/SourceRemarks.tsx';
import type { SourceCoverage } from '#model/claims/coverage.ts';
import type { Claim } from '#model/corpus.ts';
import { publishedWords } from '#model/publication.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';
import { Explained } from '#ui/Explained.tsx';
import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface SourceClaimsProps extends QuotingProps, Pick<ClaimViewProps, 'records'> {
  readonly coverage: SourceCoverage;
  readonly look: SourceLook;
  /** The event's date, beside which a claim's own may differ. */
  readonly when: When;
  /** The address of the source's article. */
  readonly sourceHref: string;
  /** Labels of the sources that print a claim in the very same words. */
  readonly sameWordsOf: (claim: Claim) => readonly string[];
}

const CERTAINTY_WORDS = { inferred: 'date inferred', outside: 'date from outside' } as const;

/** Everything that one source says of the event. */
export function SourceClaims({
  coverage: { source, claims },
  look,
  when,
  sourceHref,
  sameWordsOf,
  ...shared
}: SourceClaimsProps) {
  const { certainty } = source.published;
  return (
    <li data-source-look={look} className="grid gap-3 border-t border-rule pt-3">
      <div className="flex flex-wrap items-baseline gap-x-2 text-xs">
        <a href={sourceHref} className="inline-flex min-h-6 max-w-full items-baseline gap-2 hover:underline">
          <SourceBadge letter={source.letter} look={look} />
          <bdi className="min-w-0 font-semibold wrap-anywhere">{source.label}</bdi>
        </a>
        <span className="nums text-muted">{publishedWords(source.published)}</span>
        {certainty === 'inferred' || certainty === 'outside' ? (
          <Explained term={CERTAINTY_WORDS[certainty]}>{CERTAINTIES[certainty]}</Explained>
        ) : null}
      </div>
      <ul className="grid gap-5">
        {groupBySamePassages(claims).map(({ claim, again }) => (
          <ClaimView
            key={claim.id}
            claim={claim}
            again={again}
            ownDate={!sameDays(claim.when, when)}
            sameWordsIn={sameWordsOf(claim)}
            {...shared}
          />
        ))}
      </ul>
      <SourceRemarks claims={claims} occasions={shared.records.occasions} />
    </li>
  );
}

/** Whether two dates say the same days with the same meaning. */
function sameDays(one: When, other: When): boolean {
  return (
    one.reading === other.reading &&
    one.earliest === other.earliest &&
    one.latest === other.latest &&
    one.ends === other.ends
  );
}
