import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ticksOf } from '#axis/ticks.ts';
import { dayWidth, fit } from '#axis/viewport.ts';
import type { Drawn } from '#drawing/shape.ts';
import { createMovingScene } from '#timeline/layout/scene/moving-scene.ts';
import { type PicturedAxis, plotScene } from '#timeline/layout/scene/picture-scene.ts';

import { anyChronology, LIMITS } from '../../../../fixtures/any-events.ts';
import { anyView, axisOf, type Placed, placed, WIDTH } from './axis-of.ts';

/** What a canvas is given for a view. */
function moving(axis: PicturedAxis): Drawn[] {
  const parts: Drawn[] = [];
  const { selected, width, layout, view } = axis;
  const { chronology: events } = axis;
  const scene = createMovingScene({
    chronology: events,
    selected,
    width,
    limits: LIMITS,
    drawn: layout,
    drawnPx: dayWidth(view, width),
    layouts: { at: () => layout, prepare: () => undefined },
  });
  // What it keeps of another view and another scale is of no account.
  const beside = { start: view.start - 1, end: view.end + 1 };
  scene.plot(beside, ticksOf(beside, width), () => undefined);
  scene.plot(view, ticksOf(view, width), (part) => parts.push(part));
  return parts;
}

/** A shape in words, to the tenth of a pixel at which elements stand. */
function inWords({ shape, x, y, look, current }: Placed): string {
  const place = shape.kind === 'path' ? shape.at.d : '';
  return `${shape.kind} ${shape.classes} ${place} at ${x.toFixed(0)} ${y.toFixed(1)} of ${look} ${current}`;
}

const marksAlone = ({ shape }: Placed) => /^(mark-(?!label|ring)|cluster-bar)/.test(shape.classes);

describe('a scene', () => {
  it('is the same for the canvas and for the page at rest: every mark, point and bar in view', () => {
    fc.assert(
      fc.property(anyChronology, anyView, fc.nat(80), (corpus, view, selected) => {
        const axis = axisOf(corpus, view, selected);
        const inView = ({ x }: Placed) => x > 1 && x < WIDTH - 1;
        const canvas = placed(moving(axis)).filter(marksAlone).filter(inView);
        const page = placed(plotScene(axis, String)).filter(marksAlone).filter(inView);
        const tenths = (each: Placed) => ({ ...each, x: Math.round(each.x * 10) / 10 });
        expect(canvas.map(tenths).map(inWords).toSorted()).toEqual(page.map(inWords).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('has each event of each lane once, on its own or in the count of a bar', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const axis = axisOf(corpus, fit(LIMITS));
        const parts = placed(plotScene(axis, String));
        const rings = parts.filter(({ shape }) => shape.classes === 'mark-ring').length;
        const counts = parts.flatMap(({ shape }) =>
          shape.kind === 'text' && shape.classes === 'cluster-count' ? [Number.parseInt(shape.text, 10)] : [],
        );
        const events = axis.dated.reduce((sum, { columns }) => sum + columns.length, 0);
        expect(counts.reduce((sum, count) => sum + count, rings)).toBe(events);
      }),
      { numRuns: 40 },
    );
  });

  it('belongs to the selected event where its marks are, and nowhere else', () => {
    fc.assert(
      fc.property(anyChronology, fc.nat(80), (corpus, selected) => {
        const axis = axisOf(corpus, fit(LIMITS), selected);
        const rings = (event: number) =>
          axis.layout.lanes.flatMap(({ marks }) => marks).filter((mark) => mark.event === event).length;
        const current = placed(plotScene(axis, String)).filter(({ current: own }) => own);
        expect(current.filter(({ shape }) => shape.classes === 'mark-ring')).toHaveLength(rings(selected));
      }),
      { numRuns: 40 },
    );
  });

  it('links each mark of a picture to its event', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const axis = axisOf(corpus, fit(LIMITS));
        const hrefs = plotScene(axis, (event) => `#${event}`)
          .flatMap((layer) => (layer.kind === 'group' ? layer.parts : []))
          .flatMap((part) => (part.kind === 'group' && part.href !== undefined ? [part.href] : []));
        const events = axis.layout.lanes.flatMap(({ marks }) => marks.map(({ event }) => `#${event}`));
        expect(hrefs.toSorted()).toEqual(events.toSorted());
      }),
      { numRuns: 20 },
    );
  });
});
