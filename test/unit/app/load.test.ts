import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { load, LoadError } from '#app/data/load.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { CorruptData } from '#format/decode.ts';

const FILE = 'assets/timeline-0123.json';

/** Takes `{"good": true}` alone. */
function decode(file: string, input: unknown): Result<string, CorruptData> {
  const good = typeof input === 'object' && input !== null && 'good' in input && input.good === true;
  return good ? ok('decoded') : err({ file, path: 'events.2', reason: 'Expected a day' });
}

/** Loads from a network that does what `answer` does. */
function setup(answer: (signal: AbortSignal | null | undefined) => Promise<Response>, file = FILE) {
  const asked = vi.fn((_address: string, init?: RequestInit) => answer(init?.signal));
  vi.stubGlobal('fetch', asked);
  const controller = new AbortController();
  return { asked, controller, loaded: load(file, decode, controller.signal) };
}

function answering(body: string, status = 200) {
  return () => Promise.resolve(new Response(body, { status }));
}

/** A body whose first half comes. */
function breakingOff() {
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new TextEncoder().encode('{"good"')),
    pull: (stream) => stream.error(new TypeError('terminated')),
  });
  return Promise.resolve(new Response(body));
}

async function faultOf(loaded: Promise<unknown>) {
  const error: unknown = await loaded.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LoadError)) throw new Error(`No LoadError but ${String(error)}`);
  return { kind: error.kind, file: error.file, message: error.message };
}

describe('loading a file of data', () => {
  it('asks for it under the base and passes it through its decoder', async () => {
    const { loaded, asked } = setup(answering('{"good": true}'));
    await expect(loaded).resolves.toBe('decoded');
    expect(asked.mock.calls.map(([address]) => address)).toEqual([`/${FILE}`]);
  });

  it.each([
    [
      'the network does not answer',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'The network did not answer.',
    ],
    ['the server fails', answering('', 500), 'The server answered 500.'],
    ['the server has too much to do', answering('', 429), 'The server answered 429.'],
  ])('is unreachable when %s', async (_name, answer, message) => {
    expect(await faultOf(setup(answer).loaded)).toEqual({ kind: 'unreachable', file: FILE, message });
  });

  it.each([
    ['the server does not have it', answering('<!doctype html>', 404), 'The server answered 404.'],
    ['the server had it', answering('', 410), 'The server answered 410.'],
    ['the server does not give it away', answering('<Error/>', 403), 'The server answered 403.'],
    [
      'the server answers with a page',
      answering('\n <!doctype html><title>Home</title>'),
      'The server answered with a page.',
    ],
  ])('is gone when %s', async (_name, answer, message) => {
    expect(await faultOf(setup(answer).loaded)).toEqual({ kind: 'gone', file: FILE, message });
  });

  it.each([
    ['is empty', '', 'It is not JSON.'],
    ['is cut off', '{"good": tr', 'It is not JSON.'],
    ['is not what it should be', '{"good": 1}', 'events.2: Expected a day'],
  ])('is damaged when it %s', async (_name, body, message) => {
    expect(await faultOf(setup(answering(body)).loaded)).toEqual({ kind: 'corrupt', file: FILE, message });
  });

  describe('with a hash in its name', () => {
    const body = '{"good": true, "of": "é"}';
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
    const file = `assets/text-a-b-${hash}.json`;

    it('is taken if it is the file of that name', async () => {
      await expect(setup(answering(body), file).loaded).resolves.toBe('decoded');
    });

    it('is damaged if it is another, however well formed', async () => {
      const { loaded } = setup(answering('{"good": true, "of": "e"}'), file);
      expect(await faultOf(loaded)).toEqual({ kind: 'corrupt', file, message: 'It is not the file of that name.' });
    });

    it('is not compared where nothing can be hashed', async () => {
      vi.stubGlobal('crypto', {});
      await expect(setup(answering('{"good": true}'), file).loaded).resolves.toBe('decoded');
    });
  });

  it('is asked for past all caches once a wrong answer came', async () => {
    const file = 'assets/asked-twice.json';
    const caches: unknown[] = [];
    for (const answer of [answering('', 404), answering('{"good": true}')]) {
      const { loaded, asked } = setup(answer, file);
      await loaded.catch(() => undefined);
      caches.push(asked.mock.calls[0]?.[1]?.cache);
    }
    expect(caches).toEqual(['default', 'reload']);
  });

  it('is unreachable when the answer breaks off', async () => {
    expect(await faultOf(setup(breakingOff).loaded)).toMatchObject({ kind: 'unreachable', file: FILE });
  });

  it('leaves an abort to whoever asked for it', async () => {
    const { controller, loaded } = setup(
      (signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        }),
    );
    controller.abort();
    await expect(loaded).rejects.toMatchObject({ name: 'AbortError' });
    await expect(loaded).rejects.not.toBeInstanceOf(LoadError);
  });
});
