import type { DetailsChunk, EventDetails } from '#model/details.ts';

/** The number of the chunk of details that holds the event at an index of the chronology. */
export function chunkOf(index: number, { chunkSize }: { readonly chunkSize: number }): number {
  return Math.floor(index / chunkSize);
}

/** What a chunk tells of the event at an index of the chronology; null: another chunk does. */
export function detailsAt({ first, events }: DetailsChunk, index: number): EventDetails | null {
  return events[index - first] ?? null;
}
