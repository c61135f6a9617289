import { numberAt } from '#base/at.ts';
import type { EventColumns } from '#model/chronology.ts';
import { NO_DAY } from '#model/date-columns.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { READINGS, valuesOf } from '#model/vocabulary.ts';

/**
 * What is known of an event's date: it is given to the day; it lies within some days, a month, a
 * year, or about a day; it is bounded on one side only; nothing is known.
 */
export const DATE_KNOWLEDGE = ['day', 'within', 'open', 'none'] as const;
export type DateKnowledge = (typeof DATE_KNOWLEDGE)[number];

const [DAY, WITHIN, OPEN, NONE] = [0, 1, 2, 3] as const;
const [ON_A_DAY, ON_SOME_DAY] = [valuesOf(READINGS).indexOf('day'), valuesOf(READINGS).indexOf('within')];

type KnownColumns = Pick<EventColumns, 'length' | 'earliest' | 'latest' | 'ends' | 'reading'>;

/** The same of each event, by place in `DATE_KNOWLEDGE`. */
export function dateKnowledgeOf(columns: KnownColumns): Int32Array {
  const { length, earliest, latest, ends, reading } = columns;
  const known = new Int32Array(length);
  for (let event = 0; event < length; event += 1) {
    const first = numberAt(earliest, event);
    const last = numberAt(latest, event);
    const read = numberAt(reading, event);
    const isOpen = first === NO_DAY || last === NO_DAY;
    const isVague = read === ON_SOME_DAY || (read === ON_A_DAY && first !== last);
    if (isOpen) known[event] = first === last ? NONE : OPEN;
    else known[event] = isVague || numberAt(ends, event) !== PLAIN_DAYS ? WITHIN : DAY;
  }
  return known;
}
