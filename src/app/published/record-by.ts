import type { Chronology } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import { asPublishedBy } from '#model/published/as-published.ts';

const records = new WeakMap<Chronology, Map<Day, Chronology>>();

/** The chronology as published by a day; the same for the same. */
export function recordBy(chronology: Chronology, by: Day): Chronology {
  const known = records.get(chronology) ?? new Map<Day, Chronology>();
  records.set(chronology, known);
  const record = known.get(by) ?? asPublishedBy(chronology, by);
  known.set(by, record);
  return record;
}
