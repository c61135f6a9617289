import { printCount } from '#base/count-of.ts';
import { figureName, giverOf } from '#figures/figure-names.ts';
import { inTimeOrder } from '#figures/layout/plots.ts';
import type { SourceHead } from '#model/chronology.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { printReading } from '#model/figures/print-figure.ts';
import { knownSource } from '#model/source-by-id.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface FigureTableProps {
  readonly figures: readonly ToldFigure[];
  /** What is counted. */
  readonly label: string;
  readonly sources: readonly SourceHead[];
  /** The page that has all of them; null: this one. */
  readonly wholeHref: string | null;
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

const CELL = 'border-b border-rule py-1 pr-4 align-top';
const HEAD = 'border-b border-strong-rule py-1 pr-4 text-left font-semibold';

/** Of more figures than these the first stand among those of other measures. */
const MOST = 40;
const FIRST = 20;

/** The same numbers as the charts, in their order: words, reading, who says so, where. */
export function FigureTable({ figures, label, sources, wholeHref, hrefOfEvent }: FigureTableProps) {
  const all = inTimeOrder(figures);
  const isCut = wholeHref !== null && all.length > MOST;
  return (
    <>
      <table className="w-full border-collapse text-xs">
        <caption className="sr-only">{label}: each figure with its words, who gives it and where</caption>
        <thead className="sr-only">
          <tr>
            {['In words', 'Read as', 'Given by', 'In'].map((head) => (
              <th key={head} scope="col" className={HEAD}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isCut ? all.slice(0, FIRST) : all).map((figure) => {
            const { source, place } = knownSource(sources, figure.source);
            return (
              <tr key={figure.id}>
                <th scope="row" className={`${CELL} w-2/5 text-left font-normal`}>
                  <a
                    href={hrefOfEvent(figure.event, figure.passage)}
                    aria-label={figureName(figure, sources)}
                    className="font-serif text-sm no-underline hover:underline"
                  >
                    <bdi>{inQuotes(figure.words)}</bdi>
                  </a>
                </th>
                <td className={`${CELL} nums`}>{printReading(figure, null)}</td>
                <td className={`${CELL} text-muted`}>
                  <bdi>{giverOf(figure, sources)}</bdi>
                </td>
                <td className={`${CELL} w-8`}>
                  <SourceBadge letter={source.letter} look={sourceLook(place)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {isCut ? (
        <p className="text-xs">
          <a href={wholeHref} className="inline-flex min-h-6 items-center text-link">
            All {printCount(all.length)} figures
          </a>
        </p>
      ) : null}
    </>
  );
}
