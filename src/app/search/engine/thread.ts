import { manifest } from 'virtual:app-data';

import { LoadError } from '#app/data/load.ts';
import type { Engine } from '#app/search/engine/engine.ts';
import type { FromThread, ToThread } from '#app/search/engine/messages.ts';
import type { Found } from '#model/search/search.ts';

/** Starts the search in a thread of its own. Throws a `LoadError`. */
export function startThread(): Promise<Engine> {
  const worker = new Worker(new URL('./search-thread.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (found: Found) => void>();
  let count = 0;
  const send = (message: ToThread) => worker.postMessage(message, []);
  return new Promise((resolve, reject) => {
    const fail = (error: LoadError) => {
      worker.terminate();
      reject(error);
    };
    worker.addEventListener('error', () => fail(new LoadError('part', 'search-thread', 'It did not start.')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => {
      if ('fault' in data) fail(new LoadError(data.fault.kind, data.fault.file, data.fault.detail));
      else if ('names' in data)
        resolve({
          names: data.names,
          ask: (ask) =>
            new Promise((answer) => {
              const number = ++count;
              waiting.set(number, answer);
              send({ number, ask });
            }),
        });
      else {
        waiting.get(data.number)?.(data.found);
        waiting.delete(data.number);
      }
    });
    send({
      files: {
        timeline: manifest.timeline,
        sources: Object.keys(manifest.texts),
        chunks: manifest.details.length,
        search: manifest.search,
      },
    });
  });
}
