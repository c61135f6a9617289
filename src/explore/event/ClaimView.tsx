import type { Claim } from '#model/corpus.ts';
import { printSpan } from '#model/day.ts';
import type { DetailsChunk } from '#model/details.ts';
import { printWhen } from '#model/when.ts';
import { FigureList } from '#explore/event/FigureList.tsx';
import { QuotationLink } from '#explore/event/QuotationLink.tsx';
import { speakerWords } from '#explore/event/layout/speaker-words.ts';

export interface ClaimViewProps {
  readonly claim: Claim;
  /** The records that the claim points to. */
  readonly records: Pick<DetailsChunk, 'speakers' | 'occasions' | 'measures'>;
  /** Whether its own date is worth saying, being another than the event's. */
  readonly ownDate: boolean;
  readonly currentPassage: string | null;
  readonly hrefOfPassage: (passage: string) => string;
}

const STANCE_WORDS: Readonly<Record<Claim['stance'], string | null>> = {
  asserts: null,
  denies: 'Denies it',
  doubts: 'Doubts it',
  announces: 'Announces it',
};

/** What one speaker says in one article: the words, who says them and when, and the numbers in them. */
export function ClaimView({ claim, records, ownDate, currentPassage, hrefOfPassage }: ClaimViewProps) {
  const notes = [STANCE_WORDS[claim.stance], ...saidWords(claim, records), ...viaWords(claim, records)].filter(
    (note) => note !== null,
  );
  return (
    <li className="grid gap-3">
      {claim.passages.map(({ id, exact }) => (
        <QuotationLink key={id} words={exact} href={hrefOfPassage(id)} current={id === currentPassage} />
      ))}
      <p className="pl-4 text-xs">
        <span className="font-semibold">{speakerWords(claim, records.speakers)}</span>
        {notes.length > 0 && <span className="text-muted">. {notes.join('; ')}</span>}
      </p>
      {ownDate && (
        <p className="pl-4 text-xs">
          Dates it <strong className="nums font-semibold">{printWhen(claim.when)}</strong>
          {claim.when.words && <span className="font-serif"> (“{claim.when.words.exact}”)</span>}
          <span className="text-muted">. {claim.when.rule}</span>
        </p>
      )}
      <FigureList figures={claim.figures} when={claim.when} measures={records.measures} />
    </li>
  );
}

/** The occasion and the day; nothing when it was said by being published. */
function saidWords({ occasion, said }: Claim, { occasions }: ClaimViewProps['records']): readonly string[] {
  const title = occasion === null ? null : (occasions.get(occasion)?.title ?? null);
  if (title === null && said.words === null) return [];
  const { earliest, latest } = said;
  const days = earliest !== null && latest !== null ? printSpan({ first: earliest, last: latest }) : null;
  return [title === null ? `Said ${days ?? 'on no day given'}` : [title, days].filter(Boolean).join(', ')];
}

function viaWords({ via }: Claim, { speakers }: ClaimViewProps['records']): readonly string[] {
  return via.length === 0 ? [] : [`reported by ${via.map((id) => speakers.get(id)?.name ?? id).join(', ')}`];
}
