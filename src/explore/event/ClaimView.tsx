import { EditorsNote } from '#explore/event/notes/EditorsNote.tsx';
import { FigureList } from '#explore/event/FigureList.tsx';
import { inARow, inWords } from '#base/in-words.ts';
import { isolatedText } from '#base/shown-text.ts';
import { printMarkedDays, printSaid } from '#explore/event/layout/said-words.ts';
import { speakerWords } from '#explore/event/layout/speaker-words.ts';
import { QuotationLink, type QuotingProps } from '#explore/event/QuotationLink.tsx';
import { inQuotes } from '#model/claims/quote-marks.ts';
import type { Claim } from '#model/corpus.ts';
import type { DetailsChunk } from '#model/details.ts';
import { printTime } from '#model/printed-time.ts';
import { printWhen } from '#model/when.ts';

export interface ClaimViewProps extends QuotingProps {
  readonly claim: Claim;
  /** The records that the claim points to. */
  readonly records: Pick<DetailsChunk, 'speakers' | 'occasions' | 'measures'>;
  /** Whether its own date is worth saying, being another than the event's. */
  readonly ownDate: boolean;
  /** Whether its passages stand right above, as another speaker's. */
  readonly again: boolean;
  /** Labels of other sources that print the very same words. */
  readonly sameWordsIn: readonly string[];
}

const STANCE_WORDS: Readonly<Record<Claim['stance'], string>> = {
  asserts: 'Asserts it',
  denies: 'Denies it',
  doubts: 'Doubts it',
  announces: 'Announces it',
};

/**
 * What one speaker says in one article: the words, who says them and when, and the numbers in them.
 */
export function ClaimView({ claim, records, ownDate, again, sameWordsIn, ...quoting }: ClaimViewProps) {
  const notes = [STANCE_WORDS[claim.stance], saidWords(claim, records), ...viaWords(claim, records)];
  return (
    <li className="grid gap-2">
      {again
        ? null
        : claim.passages.map((passage) => <QuotationLink key={passage.id} passage={passage} {...quoting} />)}
      <p className="max-w-[34rem] pl-4 text-xs">
        {again ? 'The same words: ' : null}
        <bdi className="font-semibold">{speakerWords(claim, records.speakers)}</bdi>
        <span className="nums text-muted">. {notes.join('; ')}</span>
      </p>
      {sameWordsIn.length > 0 && (
        <p className="pl-4 text-xs">In the same words in {inWords(sameWordsIn)}: one origin.</p>
      )}
      {ownDate && (
        <p className="max-w-[34rem] pl-4 text-xs">
          Dates it <strong className="nums font-semibold">{printWhen(claim.when)}</strong>
          {claim.when.at && `, ${printTime(claim.when.at)}`}
          {claim.when.words && (
            <span className="font-serif">
              {' '}
              (<bdi>{inQuotes(claim.when.words.exact)}</bdi>)
            </span>
          )}
          <span className="text-muted">
            . <bdi>{claim.when.rule}</bdi>
          </span>
        </p>
      )}
      <div className="pl-4 empty:hidden">
        <EditorsNote note={claim.note} />
      </div>
      <FigureList
        figures={claim.figures}
        when={claim.when}
        measures={records.measures}
        hrefOfMeasure={quoting.hrefOfMeasure}
      />
    </li>
  );
}

/** The occasion and the day, `in print` when it was said by being published. */
function saidWords({ occasion, said }: Claim, { occasions }: ClaimViewProps['records']): string {
  const at = occasion === null ? undefined : occasions.get(occasion);
  if (at === undefined) return printSaid(said);
  const place = at.venue === null ? [] : [isolatedText(at.venue)];
  return [isolatedText(at.title), ...place, printMarkedDays(said)].filter(Boolean).join(', ');
}

function viaWords({ via }: Claim, { speakers }: ClaimViewProps['records']): readonly string[] {
  return via.length === 0 ? [] : [`reported by ${inARow(via.map((id) => speakers.get(id)?.name ?? id))}`];
}
