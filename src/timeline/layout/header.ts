/* Where the parts of the calendar's header stand, in pixels from its top. */

export const HEADER_HEIGHT = 38;
export const BAND_LABEL_X = 5;
export const BAND_LABEL_Y = 14;
export const TICK_LABEL_Y = 30;
export const TICK_TOP = 33;

/** From this many pixels a day on, labels stand in the middle of their day. */
const CENTRED_DAY_PX = 22;

/** How far right of its tick a label has its middle. */
export function tickLabelX(dayPx: number): number {
  return dayPx >= CENTRED_DAY_PX ? dayPx / 2 : 0;
}
