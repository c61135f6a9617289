import * as fc from 'fast-check';

import { dayWidth, type Viewport } from '#axis/viewport.ts';
import type { Drawn, Shape } from '#drawing/shape.ts';
import type { Rows } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { levelOf } from '#timeline/layout/level.ts';
import type { PicturedAxis } from '#timeline/layout/scene/picture-scene.ts';
import { layoutTimeline } from '#timeline/layout/timeline-layout.ts';

import { all, LIMITS } from '../../../../fixtures/any-events.ts';

/** Of the plot, in pixels. */
export const WIDTH = 960;

/** Some days of the axis, or all. */
export const anyView: fc.Arbitrary<Viewport> = fc
  .record({ from: fc.integer({ min: 0, max: 80 }), days: fc.integer({ min: 3, max: 91 }) })
  .map(({ from, days }) => {
    const start = Math.min(LIMITS.start + from, LIMITS.end - days);
    return { start, end: start + days };
  });

/** The axis of a corpus, a lane a source. */
export function axisOf(
  corpus: Chronology,
  view: Viewport,
  selected: number | null = null,
  rows: Rows = 'all',
  width = WIDTH,
): PicturedAxis {
  const dated = dateLanes(corpus, lanesOf(corpus, all(corpus), 'source', new Set()), LIMITS);
  const level = levelOf(dayWidth(view, width));
  return {
    chronology: corpus,
    allDated: dated,
    dated,
    layout: layoutTimeline(corpus.events, dated, { level, width, limits: LIMITS, rows }),
    limits: LIMITS,
    view,
    width,
    selected,
    selectedAt: null,
    tied: undefined,
    ticked: new Set(),
    key: [],
    inView: null,
  };
}

export interface Placed {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly look: number | null;
  readonly current: boolean;
}

/** Every shape with where its origin stands and whose it is. */
export function placed(parts: readonly Drawn[], x = 0, y = 0, look: number | null = null, current = false): Placed[] {
  return parts.flatMap((part): Placed[] => {
    if (part.kind !== 'group') return [{ shape: part, x, y, look, current }];
    const inner = part.look === undefined ? look : part.look;
    return placed(part.parts, x + part.x, y + part.y, inner, part.current ?? current);
  });
}
