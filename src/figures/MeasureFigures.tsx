import { FigurePlot, type FigurePlotProps } from '#figures/FigurePlot.tsx';
import { FigureTable } from '#figures/FigureTable.tsx';
import { COUNTING_WORDS, dayOf, plotsOf } from '#figures/layout/plots.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

export interface MeasureFiguresProps extends Omit<FigurePlotProps, 'plot'> {
  readonly figures: readonly ToldFigure[];
  /** The page of the measure; null: this one. */
  readonly wholeHref: string | null;
}

/** The charts of a measure, one for each way of counting, and the table of the same numbers. */
export function MeasureFigures({ figures, wholeHref, ...shared }: MeasureFiguresProps) {
  const { label, sources, hrefOfEvent } = shared;
  const plots = plotsOf(figures);
  return (
    <div className="grid gap-2">
      {plots.map((plot) => (
        <div key={plot.counting}>
          {plots.length > 1 ? <p className="text-2xs text-muted">{COUNTING_WORDS[plot.counting]}</p> : null}
          <FigurePlot plot={plot} {...shared} />
        </div>
      ))}
      {figures.every((figure) => dayOf(figure) === null) ? (
        <p className="text-2xs text-muted">No day is given: nothing to draw.</p>
      ) : null}
      <FigureTable {...{ figures, label, sources, wholeHref, hrefOfEvent }} />
    </div>
  );
}
