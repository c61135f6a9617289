import { programPart } from '#app/start/program-part.ts';
import type { Chronology } from '#model/chronology.ts';

/**
 * The part of the program that fetches, decodes and keeps what is read when it is wanted: details
 * and texts.
 */
export const readingData = programPart('queries', () => import('#app/data/queries.ts'), ['fetchDetails', 'fetchText']);

/**
 * Has the details of an event come before they are wanted. What is the matter with them is said
 * when they are.
 */
export function prefetchDetails(index: number, chronology: Chronology): void {
  readingData
    .load()
    .then(({ fetchDetails }) => fetchDetails(index, chronology))
    .catch(() => undefined);
}
