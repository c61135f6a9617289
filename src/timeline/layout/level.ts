/**
 * Zoom is continuous, layout is not: marks are stacked once for each level, a step of √2 in scale,
 * at the smallest scale of the level. What does not overlap there overlaps nowhere in it, marks
 * keep their rows while one zooms, and zooming out and in again returns to the same picture.
 */
export function levelOf(dayPx: number): number {
  return Math.floor(2 * Math.log2(dayPx) + 1e-9);
}

/** Pixels a day takes at the smallest scale of a level. */
export function levelDayPx(level: number): number {
  return 2 ** (level / 2);
}
