import { numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { NO_DAY } from '#model/date-columns.ts';
import { READINGS, STATUSES, valuesOf } from '#model/vocabulary.ts';

/** How the mark of a row may look. */
export type RailLook = 'day' | 'throughout' | 'within' | 'before' | 'after' | 'planned';

const THROUGHOUT = valuesOf(READINGS).indexOf('throughout');
const WITHIN = valuesOf(READINGS).indexOf('within');
const PLANNED = valuesOf(STATUSES).indexOf('planned');

/** The looks that the events of a chronology have, in one pass over its columns. */
export function looksIn({ events }: Pick<Chronology, 'events'>): ReadonlySet<RailLook> {
  const { length, drawnEarliest: earliest, drawnLatest: latest, reading, status } = events;
  const looks = new Set<RailLook>();
  for (let index = 0; index < length; index += 1) {
    const [first, last] = [numberAt(earliest, index), numberAt(latest, index)];
    if (first === NO_DAY && last === NO_DAY) continue;
    if (status[index] === PLANNED) looks.add('planned');
    if (first === NO_DAY) looks.add('before');
    else if (last === NO_DAY) looks.add('after');
    else if (first !== last && reading[index] === THROUGHOUT) looks.add('throughout');
    else if (first !== last && reading[index] === WITHIN) looks.add('within');
    else if (status[index] !== PLANNED) looks.add('day');
  }
  return looks;
}
