import { numberAt } from '#base/at.ts';
import { tenths } from '#base/rounded.ts';

/**
 * How many of the days in `lanes` fall into each of `bins` equal parts of the days `start` to
 * `end`. What lies outside is not counted.
 */
export function densityOf(lanes: readonly Float64Array[], start: number, end: number, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  const binsPerDay = bins / (end - start);
  for (const at of lanes) {
    for (let index = 0; index < at.length; index += 1) {
      const bin = Math.floor((numberAt(at, index) - start) * binsPerDay);
      if (bin >= 0 && bin < bins) counts[bin] = numberAt(counts, bin) + 1;
    }
  }
  return counts;
}

/**
 * The outline of counts as bars `binWidth` wide that stand on `height` and reach it at the fullest,
 * by the root of the count.
 */
export function densityPath(counts: Uint32Array, binWidth: number, height: number): string {
  const fullest = counts.reduce((most, count) => Math.max(most, count), 1);
  let path = '';
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const top = tenths(height - height * Math.sqrt(count / fullest));
    path += `M${bin * binWidth} ${height}V${top}h${binWidth - 0.5}V${height}Z`;
  });
  return path;
}
