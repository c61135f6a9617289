import { QueryClient, queryOptions } from '@tanstack/react-query';
import { manifest } from 'virtual:app-data';

import { load, LoadError } from '#app/load.ts';
import { textFile } from '#app/text-file.ts';
import { decodeDetails, decodeText, decodeTimeline } from '#format/decode.ts';

/** Data are named by their content: what was loaded once stays true. Network faults are tried once more, decoding faults never. */
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
        retry: (failures, error) => failures < 1 && !(error instanceof LoadError && error.kind === 'corrupt'),
      },
    },
  });
}

export const timelineQuery = queryOptions({
  queryKey: ['timeline'],
  queryFn: ({ signal }) => load(manifest.timeline, decodeTimeline, signal),
});

/** The chunk of details that holds the event at an index. */
export function detailsQuery(index: number, chunkSize: number) {
  const chunk = Math.floor(index / chunkSize);
  return queryOptions({
    queryKey: ['details', chunk],
    queryFn: ({ signal }) => {
      const file = manifest.details[chunk];
      if (file === undefined) throw new LoadError('corrupt', 'details', `There is no chunk ${chunk}.`);
      return load(file, decodeDetails, signal);
    },
  });
}

export function textQuery(source: string) {
  return queryOptions({
    queryKey: ['text', source],
    queryFn: ({ signal }) => {
      const file = textFile(source);
      if (file === undefined) throw new LoadError('corrupt', 'text', `There is no text of ${source}.`);
      return load(file, decodeText, signal);
    },
  });
}
