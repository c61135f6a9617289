import { chunkOf } from '#model/details-chunk.ts';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { manifest } from 'virtual:app-data';

import { load, LoadError } from '#app/data/load.ts';
import { readingData } from '#app/data/reading-data.ts';
import { textFile } from '#app/data/text-file.ts';
import { timelineOf } from '#format/asked.ts';
import type { Chronology } from '#model/chronology.ts';

/**
 * Data are named by their content: what was loaded once stays true. What does not come, or comes
 * wrong, is asked for once more; what is gone is not.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        gcTime: Infinity,
        structuralSharing: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retryDelay: 400,
        retry: (failures, error) => failures < 1 && !(error instanceof LoadError && error.kind === 'gone'),
      },
    },
  });
}

export const timelineQuery = queryOptions({
  queryKey: ['timeline'],
  queryFn: ({ signal }) =>
    load(manifest.timeline, timelineOf(Object.keys(manifest.texts), manifest.details.length), signal),
});

/** The chunk of details that holds the event at an index. */
export function detailsQuery(index: number, chronology: Chronology) {
  const chunk = chunkOf(index, chronology);
  return queryOptions({
    queryKey: ['details', chunk],
    queryFn: async ({ signal }) => {
      const file = manifest.details[chunk];
      if (file === undefined) throw new LoadError('corrupt', 'details', `There is no chunk ${chunk}.`);
      const { detailsOf } = await readingData.load();
      return load(file, detailsOf(chunk, chronology), signal);
    },
  });
}

export function textQuery(source: string) {
  return queryOptions({
    queryKey: ['text', source],
    queryFn: async ({ signal }) => {
      const file = textFile(source);
      if (file === undefined) throw new LoadError('corrupt', 'text', `There is no text of ${source}.`);
      const { textOf } = await readingData.load();
      return load(file, textOf(source), signal);
    },
  });
}
