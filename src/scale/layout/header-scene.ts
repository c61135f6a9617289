import { HEAD_X, type Ticks } from '#axis/ticks.ts';
import { type Group, group, line, words, type Words } from '#drawing/shape.ts';

/** Of the calendar's header, in pixels. */
export const HEADER_HEIGHT = 38;

const BAND_EDGE = 'stroke-strong-rule';
const TICK_EDGE = 'stroke-rule';
const BAND_LABEL = 'fill-ink font-sans text-xs font-semibold';
const TICK_LABEL = 'tick-label';

const BAND_TOP = 2;
const BAND_LABEL_Y = 14;
const TICK_TOP = HEADER_HEIGHT - 4;
const TICK_LABEL_Y = 30;
/** From this many pixels a day on, labels stand in the middle of their day. */
const CENTRED_DAY_PX = 22;

/** Months and years above, days below: all that moves with time. */
export function headerScene({ bands, ticks }: Ticks, dayPx: number): readonly Group[] {
  const labelX = dayPx >= CENTRED_DAY_PX ? dayPx / 2 : 0;
  return [
    ...bands.map(({ key, x0, label }) => {
      const edge = line(BAND_EDGE, 0, BAND_TOP, 0, HEADER_HEIGHT);
      return group(x0, 0, label === '' ? [edge] : [edge, headWords(label)], { key: `band ${key}` });
    }),
    ...ticks.map(({ key, x, label }) => {
      const edge = line(TICK_EDGE, 0, TICK_TOP, 0, HEADER_HEIGHT);
      const parts = label === '' ? [edge] : [edge, words(TICK_LABEL, label, labelX, TICK_LABEL_Y, 'middle')];
      return group(x, 0, parts, { key });
    }),
  ];
}

/** A head, beside the line that it belongs to or at the plot's left edge. */
export function headWords(label: string): Words {
  return words(BAND_LABEL, label, HEAD_X, BAND_LABEL_Y);
}
