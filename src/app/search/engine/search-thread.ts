import { load, LoadError } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';
import { bringIndexFrom } from '#app/search/engine/bring-index.ts';
import type { FromThread, ThreadFiles, ToThread } from '#app/search/engine/messages.ts';
import { errorOf } from '#base/error-of.ts';
import { timelineOf } from '#format/asked.ts';
import type { SearchIndex } from '#model/search/search-index.ts';
import { EVERYTHING } from '#model/search/scope.ts';
import { type Ask, search } from '#model/search/search.ts';

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
  } else void answer(data.number, data.ask);
});

async function answer(number: number, ask: Ask): Promise<void> {
  const index = await reading;
  if (!index) return;
  const found = search(index, ask);
  tell({ number, found }, [found.steps.buffer, found.events.buffer]);
}

async function bring({ timeline, sources, chunks, search: file }: ThreadFiles): Promise<SearchIndex> {
  const index = await bringIndexFrom(file, await retried(() => load(timeline, timelineOf(sources, chunks))));
  // The engine compiles what it has run: the first word that is typed shall not wait for that.
  for (const words of ['a', 'the day']) search(index, { words, sort: 'best', scope: EVERYTHING, groups: 1 });
  return index;
}

function tell(message: FromThread, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function faultOf(error: unknown) {
  const { message: detail } = errorOf(error);
  return error instanceof LoadError
    ? { kind: error.kind, file: error.file, detail }
    : { kind: 'corrupt' as const, file: 'search', detail };
}
