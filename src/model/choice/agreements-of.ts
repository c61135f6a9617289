import { numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';

/**
 * How the claims about each event stand to each other, by place in `COUNTED_AGREEMENTS`: as they
 * did once the last of the sources that report it was published, and differing where a later
 * article cannot be compared with one of them. -1 where none reports it.
 */
export function agreementsOf({ events, sources, disputed }: Chronology): Int32Array {
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
  for (const event of disputed.keys()) found[event] = COUNTED_AGREEMENTS.indexOf('differing');
  return found;
}
