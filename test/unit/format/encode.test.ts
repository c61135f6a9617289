import { describe, expect, it } from 'vitest';

import { at } from '#base/at.ts';
import { decodeDetails, decodeText } from '#format/decode-reading.ts';
import { decodeTimeline } from '#format/decode.ts';
import { encodeDetails } from '#format/encode-details.ts';
import { encodeText } from '#format/encode-text.ts';
import { CHUNK_SIZE, encodeTimeline } from '#format/encode-timeline.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { findEvent, headAt, sourcesAt } from '#model/chronology.ts';
import { claimAt } from '#model/claim-columns.ts';
import { speakingClaim } from '#model/claims/speaking-claim.ts';
import type { Corpus } from '#model/corpus.ts';
import { coreAt, dateAt } from '#model/date-columns.ts';
import { sourcesInTurn } from '#model/told-event.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { GOOD, seedsOf } from '../../pipeline/seeds-cases.ts';

function overJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function valueOf<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const corpus = valueOf(buildCorpus(await seedsOf(GOOD)));

/** The corpus with its events and claims again and again, under other ids. */
function multiplied(times: number): Corpus {
  const copies = Array.from({ length: times }, (_, copy) => `-${copy}`);
  return {
    ...corpus,
    events: copies.flatMap((copy) =>
      corpus.events.map((event) => ({
        ...event,
        id: `${event.id}${copy}`,
        aliases: event.aliases.map((alias) => alias + copy),
      })),
    ),
    claims: copies.flatMap((copy) =>
      corpus.claims.map((claim) => ({ ...claim, id: `${claim.id}${copy}`, event: `${claim.event}${copy}` })),
    ),
    storylines: [],
    tensions: [],
  };
}

describe('the timeline, encoded, through JSON and decoded', () => {
  const chronology = valueOf(decodeTimeline('timeline.json', overJson(encodeTimeline(corpus))));

  it('keeps each event as it was', () => {
    const kept = corpus.events.map((_, index) => headAt(chronology.events, index));
    expect(kept).toEqual(
      corpus.events.map(({ id, title, kind, status, when }, index) => ({
        index,
        id,
        title,
        words: when.words?.exact ?? '',
        kind: corpus.kinds.findIndex((each) => each.id === kind),
        status,
        reading: when.reading,
        earliest: when.earliest,
        latest: when.latest,
        ends: when.ends,
        sources: sourcesAt(chronology.events, index),
      })),
    );
  });

  it('keeps each claim as it was, event after event', () => {
    const { claims, sources, speakers, events } = chronology;
    expect(claims.length).toBe(corpus.claims.length);
    for (const [index, { event, source, speaker, said, stance, when, passages }] of corpus.claims.entries()) {
      const head = claimAt(claims, sources, index);
      expect({ ...head, event: events.ids[head.event], source: sources[head.source]?.id }).toEqual({
        event,
        source,
        speaker: speaker === null ? null : speakers.findIndex(({ id }) => id === speaker),
        said: { earliest: said.earliest, latest: said.latest },
        words: when.words?.exact ?? '',
        stance,
        passage: passages[0]?.id,
      });
      const { reading, earliest, latest, ends, core } = when;
      expect(dateAt(claims, index)).toEqual({ reading, earliest, latest, ends });
      expect(coreAt(claims, index)).toEqual(core);
    }
  });

  it('says where the claims of each event stand', () => {
    const { starts } = chronology.claims;
    const counts = corpus.events.map(({ id }) => corpus.claims.filter(({ event }) => event === id).length);
    expect([...starts.subarray(1)].map((end, index) => end - (starts[index] ?? NaN))).toEqual(counts);
  });

  it('names for each source of an event the claim that speaks', () => {
    const { speaks, sourceStarts } = chronology.events;
    for (const [index, event] of corpus.events.entries()) {
      const speaking = sourcesAt(chronology.events, index).map((number, place) => {
        const own = corpus.claims.filter(
          (claim) => claim.event === event.id && claim.source === corpus.sources[number]?.id,
        );
        expect(corpus.claims[speaks[(sourceStarts[index] ?? NaN) + place] ?? NaN]).toBe(
          speakingClaim(own, event.when.from),
        );
        return number;
      });
      expect(speaking).toHaveLength((sourceStarts[index + 1] ?? NaN) - (sourceStarts[index] ?? NaN));
    }
  });

  it('lets the claim whose date an event follows speak first', () => {
    for (const [index, event] of corpus.events.entries()) {
      const about = corpus.claims.filter((claim) => claim.event === event.id);
      if (about.length === 0) continue;
      const { id } = at(chronology.sources, at(sourcesInTurn(chronology, index), 0));
      expect(id).toBe(speakingClaim(about, event.when.from).source);
    }
  });

  it('names the sources that report an event, once and upwards', () => {
    for (const [index, { id }] of corpus.events.entries()) {
      const ids = sourcesAt(chronology.events, index).map((source) => chronology.sources[source]?.id);
      const reporting = new Set(corpus.claims.filter(({ event }) => event === id).map(({ source }) => source));
      expect(ids).toEqual(corpus.sources.map((source) => source.id).filter((source) => reporting.has(source)));
    }
  });

  it('leads from old ids to events', () => {
    for (const [index, { aliases }] of corpus.events.entries()) {
      for (const alias of aliases) expect(findEvent(chronology, alias)).toBe(index);
    }
  });

  it('keeps the storylines', () => {
    expect(chronology.storylines.map(({ events }) => events.map((index) => chronology.events.ids[index]))).toEqual(
      corpus.storylines.map(({ events }) => events),
    );
  });
});

describe('details, encoded, through JSON and decoded', () => {
  const chunks = encodeDetails(corpus).map((chunk) => valueOf(decodeDetails('details.json', overJson(chunk))));

  it('keep events and claims as they were, their words as they are painted', () => {
    const painted = paintedRecords(corpus);
    const details = chunks.flatMap(({ events }) => events);
    expect(details.map(({ event }) => event)).toEqual(corpus.events.map(painted.event));
    expect(details.flatMap(({ claims }) => claims).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      corpus.claims.map(painted.claim).toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });

  it('bring every record that a chunk names', () => {
    const many = multiplied(150);
    const encoded = encodeDetails(many);
    expect(encoded).toHaveLength(Math.ceil(many.events.length / CHUNK_SIZE));
    for (const [number, chunk] of encoded.entries()) {
      const { first, events, speakers, occasions, places, measures } = valueOf(
        decodeDetails('details.json', overJson(chunk)),
      );
      expect(first).toBe(number * CHUNK_SIZE);
      expect(events.map(({ event }) => event.id)).toEqual(
        many.events.slice(first, first + CHUNK_SIZE).map(({ id }) => id),
      );
      const claims = events.flatMap((each) => each.claims);
      expect(
        claims.flatMap(({ speaker, via }) => [...via, speaker ?? []].flat()).filter((id) => !speakers.has(id)),
      ).toEqual([]);
      expect([...speakers.values()].filter(({ institution }) => !speakers.has(institution))).toEqual([]);
      expect(claims.flatMap(({ occasion }) => occasion ?? []).filter((id) => !occasions.has(id))).toEqual([]);
      expect(events.flatMap(({ event }) => event.places).filter((id) => !places.has(id))).toEqual([]);
      expect(claims.flatMap(({ figures }) => figures).filter(({ measure }) => !measures.has(measure))).toEqual([]);
    }
  });

  it('repeat a tension in every chunk whose claims it touches', () => {
    const touched = new Set(corpus.tensions.flatMap(({ claims }) => claims));
    for (const { events, tensions } of chunks) {
      const here = events.some(({ claims }) => claims.some(({ id }) => touched.has(id)));
      expect(tensions.length > 0).toBe(here);
    }
  });
});

describe('texts, encoded, through JSON and decoded', () => {
  it('keep the article and mark each passage once, by start, longer first', () => {
    for (const source of corpus.sources) {
      const article = valueOf(decodeText('text.json', overJson(encodeText(corpus, source))));
      const { passages, ...facts } = article;
      expect(facts).toEqual(source);
      const claims = corpus.claims.filter((claim) => claim.source === source.id);
      expect(new Set(passages.map(({ id }) => id))).toEqual(
        new Set(claims.flatMap((claim) => claim.passages.map(({ id }) => id))),
      );
      expect(passages).toEqual(passages.toSorted((a, b) => a.start - b.start || b.end - a.end));
      expect(passages.reduce((sum, { uses }) => sum + uses.length, 0)).toBe(
        claims.reduce((sum, claim) => sum + claim.passages.length, 0),
      );
    }
  });
});
