import { type KeyboardEvent, type RefCallback, useRef, useState } from 'react';

import type { Viewport } from '#axis/viewport.ts';
import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { line } from '#drawing/shape.ts';
import { figureName } from '#figures/figure-names.ts';
import { type FigureLabel, figureScene } from '#figures/layout/figure-scene.ts';
import { joinScene } from '#figures/layout/join-scene.ts';
import { labelPlaces } from '#figures/layout/label-places.ts';
import { COUNTING_WORDS, dayOf, type Plot, plotHeight } from '#figures/layout/plots.ts';
import { stepTo } from '#figures/step-to.ts';
import type { SourceHead } from '#model/chronology.ts';
import { printNumber } from '#model/figures/print-figure.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';
import { knownSource } from '#model/source-by-id.ts';
import { percent, type ScaleBand } from '#scale/layout/fluid-scale.ts';
import { bandLine } from '#scale/layout/grid-scene.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface FigurePlotProps {
  readonly plot: Plot;
  /** What is counted. */
  readonly label: string;
  readonly sources: readonly SourceHead[];
  readonly view: Viewport;
  /** Moves the scale. */
  readonly gestures: RefCallback<HTMLDivElement>;
  readonly months: readonly ScaleBand[];
  /** Of a plot, in pixels. */
  readonly width: number;
  /** Of the passage of a figure, beside its event. */
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

/**
 * The figures of one way of counting on one scale from zero. One tab stop: arrows go through the
 * points in time order.
 */
export function FigurePlot({ plot, label, sources, view, gestures, months, width, hrefOfEvent }: FigurePlotProps) {
  const height = plotHeight(plot);
  const scale = { view, width, height, most: plot.most };
  const drawn = plot.figures.filter((figure) => dayOf(figure) !== null);
  const labels = labelPlaces(drawn, scale);
  const [current, setCurrent] = useState(0);
  const points = useRef<(HTMLAnchorElement | null)[]>([]);

  function labelOf({ id, source }: ToldFigure): FigureLabel | null {
    const place = labels.get(id);
    return place ? { letter: knownSource(sources, source).source.letter, y: place.y } : null;
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = stepTo(event.key, current, drawn.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    points.current[next]?.focus();
  }

  if (drawn.length === 0) return null;
  return (
    <div
      ref={gestures}
      className="relative touch-pan-y"
      role="group"
      aria-label={`${COUNTING_WORDS[plot.counting]}: ${label}`}
    >
      <svg width="100%" height={em(height)} className="fluid-picture block overflow-hidden">
        <Elements
          of={[
            ...months.map(({ x }) => bandLine(percent(x), 0, height)),
            line('stroke-strong-rule', '0%', height - 0.5, '100%', height - 0.5),
          ]}
        />
        <Elements of={joinScene(drawn, scale)} />
        {drawn.map((figure, index) => {
          const { place } = knownSource(sources, figure.source);
          return (
            <a
              key={figure.id}
              ref={(element) => {
                points.current[index] = element;
              }}
              href={hrefOfEvent(figure.event, figure.passage)}
              aria-label={figureName(figure, sources)}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onKeyDown={onKeyDown}
              data-source-look={sourceLook(place)}
            >
              <title>{figureName(figure, sources)}</title>
              <Elements of={figureScene(figure, scale, labelOf(figure))} />
            </a>
          );
        })}
      </svg>
      {plot.figures.length > 1 ? (
        <p
          aria-hidden="true"
          className="nums pointer-events-none absolute top-0 left-0 bg-paper pr-1 text-2xs text-muted"
        >
          {printNumber(plot.most)}
        </p>
      ) : null}
    </div>
  );
}
