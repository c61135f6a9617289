import { EditorsNote } from '#explore/event/notes/EditorsNote.tsx';
import { printReading } from '#model/figures/print-figure.ts';
import type { QuotingProps } from '#explore/event/QuotationLink.tsx';
import { inQuotes } from '#model/claims/quote-marks.ts';
import type { Figure, Measure } from '#model/corpus.ts';
import type { When } from '#model/when.ts';

export interface FigureListProps {
  readonly figures: readonly Figure[];
  /** The days of the claim: a figure that counts just these does not repeat them. */
  readonly when: When;
  readonly measures: ReadonlyMap<string, Measure>;
  /** The page of what is counted; null: there is none. */
  readonly hrefOfMeasure?: QuotingProps['hrefOfMeasure'];
}

/** The numbers of a claim: the words as printed, then how they are read. */
export function FigureList({ figures, when, measures, hrefOfMeasure = null }: FigureListProps) {
  if (figures.length === 0) return null;
  return (
    <ul aria-label="Figures" className="nums grid gap-0.5 pl-4 text-xs text-muted">
      {figures.map((figure) => {
        const measure = measures.get(figure.measure);
        return (
          <li key={figure.id}>
            <bdi className="font-serif text-ink">{inQuotes(figure.words.exact)}</bdi>{' '}
            <bdi title={measure?.definition}>
              {hrefOfMeasure ? (
                <a href={hrefOfMeasure(figure.measure)} className="underline hover:text-ink">
                  {measure?.label ?? figure.measure}
                </a>
              ) : (
                (measure?.label ?? figure.measure)
              )}
            </bdi>
            : {printReading(figure, when)}
            <EditorsNote note={figure.note} />
          </li>
        );
      })}
    </ul>
  );
}
