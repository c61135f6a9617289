import { isCut, type PinnedBand, type Ticks } from '#axis/ticks.ts';
import { type Group, group, line, words } from '#drawing/shape.ts';

/** Of the calendar's header, in pixels. */
export const HEADER_HEIGHT = 38;

const BAND_EDGE = 'stroke-strong-rule';
const TICK_EDGE = 'stroke-rule';
const BAND_LABEL = 'fill-ink font-sans text-xs font-semibold';
const TICK_LABEL = 'nums fill-muted font-sans text-2xs';

const BAND_TOP = 2;
const BAND_LABEL_X = 5;
const BAND_LABEL_Y = 14;
const TICK_TOP = 33;
const TICK_LABEL_Y = 30;
/** From this many pixels a day on, labels stand in the middle of their day. */
const CENTRED_DAY_PX = 22;

/** Room for the longest pinned label and the gap behind it. */
const PINNED_PX = 112;

/**
 * Months and years above, days below, for a plot `width` pixels wide. No label of a day is cut by
 * its edges.
 */
export function headerScene({ bands, ticks }: Ticks, dayPx: number, width: number): readonly Group[] {
  const labelX = dayPx >= CENTRED_DAY_PX ? dayPx / 2 : 0;
  return [
    ...bands.map(({ key, x0, label }) =>
      group(
        x0,
        0,
        [line(BAND_EDGE, 0, BAND_TOP, 0, HEADER_HEIGHT), words(BAND_LABEL, label, BAND_LABEL_X, BAND_LABEL_Y)],
        {
          key: `band ${key}`,
        },
      ),
    ),
    ...ticks.map((tick) => {
      const edge = line(TICK_EDGE, 0, TICK_TOP, 0, HEADER_HEIGHT);
      const isNamed = tick.label !== '' && !isCut(tick, labelX, width);
      const parts = isNamed ? [edge, words(TICK_LABEL, tick.label, labelX, TICK_LABEL_Y, 'middle')] : [edge];
      return group(tick.x, 0, parts, { key: tick.key });
    }),
  ];
}

/**
 * How far the label that is pinned to the left edge gives way to the next band: 0 or a move to the
 * left, in pixels.
 */
export function pinnedShift({ until }: PinnedBand): number {
  return Math.min(0, until - PINNED_PX);
}
