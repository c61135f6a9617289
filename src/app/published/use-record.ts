import { publishedPart } from '#app/published/published-part.ts';
import { usePart } from '#app/start/program-part.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';

/**
 * What had been published by a day; null while that part of the program is not here, and `error`
 * where it did not come.
 */
export function useRecord(chronology: Chronology, by: Day | null) {
  const { doors, error } = usePart(publishedPart, by !== null);
  return { record: by === null ? chronology : doors && doors.recordBy(chronology, by), error };
}
