import { describe, expect, test } from 'vitest';

import { assert } from '#base/assert.ts';
import { detailsOf, textOf } from '#format/asked-reading.ts';
import { timelineOf } from '#format/asked.ts';

import { benchManifest, dataFiles } from '../../bench/corpus/data-files.ts';
import { generateEvents } from '../../bench/corpus/generate.ts';
import { PEER_DATA_PATH } from '../../bench/corpus/peer-data-path.ts';
import { seededRandom } from '../../bench/corpus/random.ts';
import { toCorpus } from '../../bench/corpus/to-corpus.ts';

const events = generateEvents(450, 'even', seededRandom(3));
const corpus = toCorpus(events);

describe('a corpus of generated events', () => {
  test('has one claim an event, each with a passage that stands in its article', () => {
    const texts = new Map(corpus.sources.map(({ id, text }) => [id, text]));
    expect(new Set(corpus.claims.map(({ event }) => event)).size).toBe(events.length);
    expect(corpus.claims.filter(({ passages }) => passages.length === 0)).toEqual([]);
    for (const { source, exact, start, end } of corpus.claims.flatMap(({ passages }) => passages)) {
      expect(texts.get(source)?.slice(start, end)).toBe(exact);
    }
  });

  test('has no sentence twice in an article', () => {
    for (const { text } of corpus.sources) {
      const sentences = text.split(/(?<=\.)\s/);
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });
});

describe('the files of a corpus', () => {
  const files = dataFiles(events, corpus);
  const read = (path: string): unknown => JSON.parse(files.get(path)?.() ?? 'null');
  const manifest = benchManifest(corpus);

  test('pass the app’s own decoders, as those that were asked for', () => {
    const decodeTimeline = timelineOf(Object.keys(manifest.texts), manifest.details.length);
    const chronology = decodeTimeline('timeline', read(manifest.timeline));
    assert(chronology.ok, 'the timeline is the one that was asked for');
    expect(manifest.details.map((path, chunk) => detailsOf(chunk, chronology.value)(path, read(path)).ok)).toEqual([
      true,
      true,
      true,
    ]);
    expect(Object.entries(manifest.texts).map(([id, path]) => textOf(id)(path, read(path)).ok)).toEqual(
      Array(5).fill(true),
    );
  });

  test('give the peers the same events', () => {
    expect(read(PEER_DATA_PATH)).toEqual(events);
  });
});
