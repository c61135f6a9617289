import type { FigureScale } from '#app/figures/use-figure-scale.ts';
import { capital } from '#base/capital.ts';
import { FigureTensions } from '#figures/FigureTensions.tsx';
import { FIGURE_GRID } from '#figures/grid.ts';
import { MeasureFigures } from '#figures/MeasureFigures.tsx';
import { WhatFollows } from '#figures/WhatFollows.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { Measure } from '#model/corpus.ts';
import type { FigureTension, ToldFigure } from '#model/surveys/figures.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';

export interface FigureSectionsProps {
  readonly measures: readonly Measure[];
  readonly figures: readonly ToldFigure[];
  readonly tensions: readonly FigureTension[];
  /** Whether it is the page of one measure, which says all of it. */
  readonly whole: boolean;
  readonly scale: FigureScale;
  readonly months: readonly ScaleBand[];
  /** Of a plot, in pixels. */
  readonly width: number;
  readonly sources: readonly SourceHead[];
  readonly hrefOfEvent: (event: string, passage: string) => string;
  readonly hrefOfMeasure: (id: string) => string;
  readonly hrefOfComparison: (id: string) => string;
}

/** A part for each measure: those with most figures first. */
export function FigureSections(props: FigureSectionsProps) {
  const { measures, figures, tensions, whole, scale, months, width, sources, ...hrefs } = props;
  const { hrefOfEvent, hrefOfMeasure, hrefOfComparison } = hrefs;
  const parts = measures
    .map((measure) => ({ measure, own: figures.filter((figure) => figure.measure === measure.id) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => b.own.length - a.own.length);
  if (parts.length === 0) return <p className="border-t border-rule py-6 text-muted">No figure in what is shown.</p>;
  return parts.map(({ measure, own }) => (
    <section
      key={measure.id}
      aria-labelledby={`measure-${measure.id}`}
      className={`${FIGURE_GRID} gap-y-2 border-t border-rule py-4`}
    >
      <div>
        <h2 id={`measure-${measure.id}`} className="font-serif text-base leading-snug font-semibold text-balance">
          {whole ? (
            'The figures'
          ) : (
            <a href={hrefOfMeasure(measure.id)} className="no-underline hover:underline">
              <bdi>{capital(measure.label)}</bdi>
            </a>
          )}
        </h2>
        {whole ? null : <p className="mt-1 text-2xs text-pretty text-muted">{measure.definition}</p>}
        <p className="mt-1 text-2xs print:hidden">
          <a href={`${import.meta.env.BASE_URL}data/figures/${measure.id}.csv`} className="text-link" download>
            CSV
          </a>
        </p>
      </div>
      <div className="grid gap-3">
        <MeasureFigures
          label={measure.label}
          figures={own}
          sources={sources}
          view={scale.view}
          gestures={scale.gestures}
          months={months}
          width={width}
          wholeHref={whole ? null : hrefOfMeasure(measure.id)}
          hrefOfEvent={hrefOfEvent}
        />
        <WhatFollows figures={own} all={figures} sources={sources} />
        <FigureTensions
          tensions={tensions.filter((tension) => tension.measures.includes(measure.id))}
          measure={measure.id}
          whole={whole}
          hrefOfComparison={hrefOfComparison}
        />
      </div>
    </section>
  ));
}
