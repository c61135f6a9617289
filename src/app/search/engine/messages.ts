import type { LoadFault } from '#app/data/load.ts';
import type { SearchRecords } from '#model/search/search-records.ts';
import type { Ask, Found } from '#model/search/search.ts';

/** The files that the thread is to read. It knows no module of the build. */
export interface ThreadFiles {
  readonly timeline: string;
  readonly sources: readonly string[];
  readonly chunks: number;
  readonly search: string;
}

/** What the page tells the thread: first what to read, then questions with a number each. */
export type ToThread = { readonly files: ThreadFiles } | { readonly number: number; readonly ask: Ask };

/** What the thread answers. */
export type FromThread =
  | { readonly names: Pick<SearchRecords, 'speakers' | 'places'> }
  | { readonly number: number; readonly found: Found }
  | { readonly fault: { readonly kind: LoadFault; readonly file: string; readonly detail: string } };
