import { describe, expect, it } from 'vitest';

import { assert } from '#base/assert.ts';
import type { Result } from '#base/result.ts';
import { detailsOf, textOf } from '#format/asked-reading.ts';
import { timelineOf } from '#format/asked.ts';
import { type CorruptData, decodeTimeline } from '#format/decode.ts';
import { encodeDetails } from '#format/encode-details.ts';
import { encodeText } from '#format/encode-text.ts';
import { CHUNK_SIZE, encodeTimeline } from '#format/encode-timeline.ts';
import type { DetailsFile } from '#format/reading-data.ts';
import type { Corpus } from '#model/corpus.ts';

import { EXAMPLE_CORPUS } from '../../fixtures/example-corpus.ts';

/** Some chunks of details: the events of the example again and again, under other ids. */
const copies = Array.from({ length: CHUNK_SIZE }, (_, copy) => `-${copy}`);
const corpus: Corpus = {
  ...EXAMPLE_CORPUS,
  events: copies.flatMap((copy) =>
    EXAMPLE_CORPUS.events.map((event) => ({ ...event, id: event.id + copy, aliases: [] })),
  ),
  claims: copies.flatMap((copy) =>
    EXAMPLE_CORPUS.claims.map((claim) => ({ ...claim, id: claim.id + copy, event: claim.event + copy })),
  ),
  storylines: [],
  tensions: [],
};

const ids = corpus.sources.map(({ id }) => id);
const timeline = encodeTimeline(corpus);
const chunks = encodeDetails(corpus);
const decoded = decodeTimeline('timeline.json', timeline);
assert(decoded.ok, 'the example decodes');
const chronology = decoded.value;

function reasonOf(result: Result<unknown, CorruptData>): string | null {
  return result.ok ? null : result.error.reason;
}

const OTHER = 'It is another file of the kind.';

describe('a timeline', () => {
  it('is that of the sources whose texts there are, in any order, with its chunks of details', () => {
    expect(chunks.length).toBeGreaterThan(2);
    expect(reasonOf(timelineOf(ids, chunks.length)('t', timeline))).toBeNull();
    expect(reasonOf(timelineOf(ids.toReversed(), chunks.length)('t', timeline))).toBeNull();
  });

  it('without events has one chunk all the same', () => {
    const empty: Corpus = { ...corpus, events: [], claims: [] };
    expect(reasonOf(timelineOf(ids, encodeDetails(empty).length)('t', encodeTimeline(empty)))).toBeNull();
  });

  it.each([
    ['fewer sources', ids.slice(1), chunks.length],
    ['more sources', [...ids, 'another'], chunks.length],
    ['other sources', ids.map((id) => `${id}x`), chunks.length],
    ['fewer chunks', ids, chunks.length - 1],
    ['more chunks', ids, chunks.length + 1],
  ])('of %s is another', (_name, sources, count) => {
    expect(reasonOf(timelineOf(sources, count)('t', timeline))).toBe(OTHER);
  });

  it('that is none keeps the reason', () => {
    expect(reasonOf(timelineOf(ids, chunks.length)('t', {}))).not.toBe(OTHER);
  });
});

describe('a chunk of details', () => {
  it('is taken for its own number and no other', () => {
    for (const [number, chunk] of chunks.entries()) {
      const takenAs = chunks.map((_, asked) => reasonOf(detailsOf(asked, chronology)('d', chunk)));
      expect(takenAs).toEqual(chunks.map((_, asked) => (asked === number ? null : OTHER)));
    }
  });

  const [chunk] = chunks;
  assert(chunk, 'there is a chunk');
  const { events } = chunk;
  const [first, second] = events;
  assert(first && second, 'it has two events');

  it.each<[string, Partial<DetailsFile>]>([
    ['whose first events were dropped', { events: events.slice(2) }],
    ['whose first events were dropped, and which says so', { first: 2, events: events.slice(2) }],
    ['whose last event was dropped', { events: events.slice(0, -1) }],
    ['with an event too many', { events: [...events, first] }],
    ['with two events exchanged', { events: [second, first, ...events.slice(2)] }],
    ['with the claims about another event', { events: [{ ...first, claims: second.claims }, ...events.slice(1)] }],
  ])('%s is another', (_name, change) => {
    expect(second.claims.length).toBeGreaterThan(0);
    expect(reasonOf(detailsOf(0, chronology)('d', { ...chunk, ...change }))).toBe(OTHER);
  });
});

it('a text is taken for its own source and no other', () => {
  for (const source of corpus.sources) {
    const text = encodeText(corpus, source);
    expect(ids.map((id) => reasonOf(textOf(id)('x', text)))).toEqual(
      ids.map((id) => (id === source.id ? null : OTHER)),
    );
  }
});
