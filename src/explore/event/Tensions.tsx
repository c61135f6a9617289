import type { QuotingProps } from '#explore/event/QuotationLink.tsx';
import { TensionNote, type TensionNoteProps } from '#explore/event/TensionNote.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { Tension } from '#model/corpus.ts';
import { useAnswers } from '#ui/use-answers.ts';

export interface TensionsProps extends QuotingProps, Pick<TensionNoteProps, 'hrefOfComparison'> {
  /** The most particular first. */
  readonly tensions: readonly Tension[];
  readonly sources: readonly SourceHead[];
}

/** Of more than these the others stand behind their number. */
const MOST_AT_ONCE = 3;

/**
 * Where passages disagree or cannot be compared: the first one open, those beyond three folded. Of
 * those the passages come when the page answers; before, the page of each has them.
 */
export function Tensions({ tensions, ...shared }: TensionsProps) {
  const rest = tensions.slice(MOST_AT_ONCE);
  const answers = useAnswers();
  const reading = rest.some(({ passages }) => passages.some(({ id }) => shared.openPassages.includes(id)));
  return (
    <div>
      <ul>
        {tensions.slice(0, MOST_AT_ONCE).map((tension, place) => (
          <TensionNote key={tension.id} tension={tension} open={place === 0} {...shared} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details open={reading} className="border-t border-rule">
          <summary className="min-h-6 cursor-pointer py-1.5 text-xs hover:text-accent">
            {rest.length} more that this event has a part in
          </summary>
          <ul>
            {rest.map((tension) => (
              <TensionNote key={tension.id} tension={tension} open={answers || reading ? false : null} {...shared} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
