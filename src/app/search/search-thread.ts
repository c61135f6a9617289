import { load, LoadError } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';
import { bringIndexFrom } from '#app/search/bring-index.ts';
import type { FromThread, ThreadFiles, ToThread } from '#app/search/messages.ts';
import { errorOf } from '#base/error-of.ts';
import { timelineOf } from '#format/asked.ts';
import type { SearchIndex } from '#model/search/search-index.ts';
import { search } from '#model/search/search.ts';

/*
 * The search in a thread of its own: it reads the files itself, so that the page hands over
 * nothing, and answers questions in their order.
 */

let reading: Promise<SearchIndex> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if ('files' in data) {
    reading = bring(data.files);
    reading.then(
      ({ records: { speakers, places } }) => tell({ names: { speakers, places } }),
      (error: unknown) => tell({ fault: faultOf(error) }),
    );
  } else {
    void reading?.then((index) => tell({ number: data.number, found: search(index, data.ask) }));
  }
});

async function bring({ timeline, sources, chunks, search: file }: ThreadFiles): Promise<SearchIndex> {
  return bringIndexFrom(file, await retried(() => load(timeline, timelineOf(sources, chunks))));
}

function tell(message: FromThread): void {
  self.postMessage(message, { transfer: [] });
}

function faultOf(error: unknown) {
  const { message: detail } = errorOf(error);
  return error instanceof LoadError
    ? { kind: error.kind, file: error.file, detail }
    : { kind: 'corrupt' as const, file: 'search', detail };
}
