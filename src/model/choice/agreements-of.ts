import { numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';

/**
 * How the claims about each event stand to each other, by place in `COUNTED_AGREEMENTS`: as they
 * did once the last of the sources that report it was published. -1 where none does.
 */
export function agreementsOf({ events, sources }: Chronology): Int32Array {
  const { length, sourceStarts, sourceRefs, agreements } = events;
  const outAt = sources.map(({ published }) => published.latest ?? Infinity);
  const found = new Int32Array(length).fill(-1);
  for (let event = 0; event < length; event += 1) {
    const end = numberAt(sourceStarts, event + 1);
    let last = -Infinity;
    for (let report = numberAt(sourceStarts, event); report < end; report += 1) {
      const out = outAt[numberAt(sourceRefs, report)] ?? Infinity;
      if (out < last) continue;
      last = out;
      found[event] = numberAt(agreements, report);
    }
  }
  return found;
}
