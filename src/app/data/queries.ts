import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { manifest } from 'virtual:app-data';

import { load, LoadError } from '#app/data/load.ts';
import { mayStillCome, RETRY_DELAY } from '#app/data/retry.ts';
import { textFile } from '#app/data/text-file.ts';
import { detailsOf, textOf } from '#format/asked-reading.ts';
import type { Chronology } from '#model/chronology.ts';
import { chunkOf } from '#model/details-chunk.ts';
import type { Article, DetailsChunk } from '#model/details.ts';

/*
 * What is read when it is wanted: details and texts. A part of the program that the first view does
 * without (reading-data.ts).
 */

/** Data are named by their content: what was loaded once stays true. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: Infinity,
      structuralSharing: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retryDelay: RETRY_DELAY,
      retry: (failures, error) => failures < 1 && mayStillCome(error),
    },
  },
});

function detailsQuery(chunk: number | null, chronology: Chronology) {
  return queryOptions({
    queryKey: ['details', chunk],
    queryFn: ({ signal }) => {
      const file = chunk === null ? undefined : manifest.details[chunk];
      if (chunk === null || file === undefined)
        throw new LoadError('corrupt', 'details', `There is no chunk ${chunk}.`);
      return load(file, detailsOf(chunk, chronology), signal);
    },
  });
}

function textQuery(source: string | null) {
  return queryOptions({
    queryKey: ['text', source],
    queryFn: ({ signal }) => {
      const file = source === null ? undefined : textFile(source);
      if (source === null || file === undefined)
        throw new LoadError('corrupt', 'text', `There is no text of ${source}.`);
      return load(file, textOf(source), signal);
    },
  });
}

/** The details around the event at an index; null asks for none. */
export function useDetails(index: number | null, chronology: Chronology) {
  const chunk = index === null ? null : chunkOf(index, chronology);
  return useQuery({ ...detailsQuery(chunk, chronology), enabled: chunk !== null }, client);
}

/** The article of a source, by id; null asks for none. */
export function useText(source: string | null) {
  return useQuery({ ...textQuery(source), enabled: source !== null }, client);
}

/** The same, before it is shown. Throws a `LoadError`. */
export function fetchDetails(index: number, chronology: Chronology): Promise<DetailsChunk> {
  return client.fetchQuery(detailsQuery(chunkOf(index, chronology), chronology));
}

export function fetchText(source: string): Promise<Article> {
  return client.fetchQuery(textQuery(source));
}

/** Has them here at once: for the build, which has the files at hand. */
export function giveReading(
  chronology: Chronology,
  details: readonly DetailsChunk[],
  texts: Iterable<readonly [source: string, Article]>,
): void {
  for (const chunk of details)
    client.setQueryData(detailsQuery(chunkOf(chunk.first, chronology), chronology).queryKey, chunk);
  for (const [source, text] of texts) client.setQueryData(textQuery(source).queryKey, text);
}
