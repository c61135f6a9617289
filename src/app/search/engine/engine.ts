import type { SearchRecords } from '#model/search/search-records.ts';
import type { Ask, Found } from '#model/search/search.ts';

/** What answers questions, here or in a thread of its own. */
export interface Engine {
  readonly ask: (ask: Ask) => Promise<Found>;
  /** What the values of fields can name. */
  readonly names: Pick<SearchRecords, 'speakers' | 'places'>;
}
