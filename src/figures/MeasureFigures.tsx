import type { RefCallback } from 'react';

import type { Viewport } from '#axis/viewport.ts';
import { FigurePlot } from '#figures/FigurePlot.tsx';
import { FigureTable } from '#figures/FigureTable.tsx';
import { COUNTING_WORDS, dayOf, plotsOf } from '#figures/layout/plots.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';

export interface MeasureFiguresProps {
  readonly label: string;
  readonly figures: readonly ToldFigure[];
  readonly sources: readonly SourceHead[];
  readonly view: Viewport;
  /** For each plot: what moves the scale. */
  readonly gestures: RefCallback<HTMLDivElement>;
  readonly months: readonly ScaleBand[];
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

/** The charts of a measure, one for each way of counting, and the table of the same numbers. */
export function MeasureFigures({ label, figures, sources, view, gestures, months, hrefOfEvent }: MeasureFiguresProps) {
  const plots = plotsOf(figures);
  return (
    <div className="grid gap-2">
      {plots.map((plot) => (
        <div key={plot.counting}>
          {plots.length > 1 ? <p className="text-2xs text-muted">{COUNTING_WORDS[plot.counting]}</p> : null}
          <FigurePlot
            plot={plot}
            label={label}
            sources={sources}
            view={view}
            gestures={gestures}
            months={months}
            hrefOfEvent={hrefOfEvent}
          />
        </div>
      ))}
      {figures.every((figure) => dayOf(figure) === null) ? (
        <p className="text-2xs text-muted">No day is given: nothing to draw.</p>
      ) : null}
      <FigureTable figures={figures} label={label} sources={sources} hrefOfEvent={hrefOfEvent} />
    </div>
  );
}
