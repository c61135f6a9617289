import { describe, expect, it } from 'vitest';

import { claimsOfEvents } from '#format/encode-columns.ts';
import { decodeTimeline } from '#format/decode.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { decodeVoice, encodeVoice } from '#format/surveys/voices-file.ts';
import { filterEvents } from '#model/choice/filter.ts';
import { NO_FILTERS } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { voiceCounts } from '#model/surveys/voice-counts.ts';
import { speakersHeard, voiceHead } from '#model/surveys/voice-heads.ts';
import { voiceOf, voiceRecords, wordsIn } from '#model/surveys/voice-of.ts';
import { openingWords } from '#voices/layout/opening-words.ts';
import { voiceGroups } from '#voices/layout/voice-groups.ts';

import { EXAMPLE_CORPUS as corpus } from '../../../fixtures/example-corpus.ts';
import { claim } from '../../../fixtures/records.ts';

function chronologyOf(): Chronology {
  const decoded = decodeTimeline('timeline', JSON.parse(JSON.stringify(encodeTimeline(corpus))));
  if (!decoded.ok) throw new Error(decoded.error.reason);
  return decoded.value;
}

const chronology = chronologyOf();
const words = claimsOfEvents(corpus).flatMap((about) => about.map(wordsIn));
const heard = speakersHeard(corpus);
const heads = heard.map((speaker) => ({ ...voiceHead(speaker, corpus), file: '' }));
const voices = heard.map((speaker) => voiceOf(speaker, voiceRecords(corpus, paintedRecords(corpus))));
const countsOf = (sources: readonly string[]) =>
  voiceCounts(
    chronology,
    filterEvents(chronology, { ...NO_FILTERS, sources }),
    words,
    (source) => sources.length === 0 || sources.includes(source),
  );

describe('how much of a record is whose', () => {
  it('counts each claim once, for its speaker or for the articles', () => {
    const counts = countsOf([]);
    expect(counts.reduce((sum, { claims }) => sum + claims, 0)).toBe(corpus.claims.length);
    for (const { speaker, claims } of counts) {
      const id = speaker === null ? null : chronology.speakers[speaker]?.id;
      expect(claims).toBe(corpus.claims.filter((each) => each.speaker === id).length);
    }
  });

  it('counts under a filter by source what that source prints', () => {
    for (const { id } of corpus.sources) {
      const total = countsOf([id]).reduce((sum, { claims }) => sum + claims, 0);
      expect(total).toBe(corpus.claims.filter(({ source }) => source === id).length);
    }
  });

  it('groups speakers by party, those of none last', () => {
    const groups = voiceGroups(countsOf([]), heads);
    expect(groups.map(({ party }) => party)).toEqual(['Port Alma', null]);
    expect(groups.flatMap(({ rows }) => rows.map(({ head }) => head.name))).toEqual(['Ida Brandt', "Dockers' union"]);
  });

  it('says it in a sentence made from the counts', () => {
    const counts = countsOf([]);
    expect(openingWords(counts, voiceGroups(counts, heads))).toMatch(/^2 of 4 claims are by one speaker, Ida Brandt\./);
    expect(openingWords([], [])).toBe('No speaker is quoted in what is shown: 0 claims.');
  });
});

describe('one voice', () => {
  it.each(voices.map((voice) => [voice.id, voice] as const))('comes through its file as it was: %s', (_, voice) => {
    expect(decodeVoice('voice', JSON.parse(JSON.stringify(encodeVoice(voice))))).toMatchObject({
      ok: true,
      value: voice,
    });
  });

  it('has each claim of the speaker, in the order of saying, with all its words', () => {
    for (const voice of voices) {
      const own = corpus.claims.filter(({ speaker }) => speaker === voice.id);
      expect(voice.claims.map(({ event }) => event).toSorted()).toEqual(own.map(({ event }) => event).toSorted());
      const said = voice.claims.flatMap(({ passages }) => passages.map(({ id }) => id));
      for (const { passages } of own) for (const { id } of passages) expect(said).toContain(id);
    }
  });

  it('has name and title as each article prints them, and the occasions', () => {
    const brandt = voices.find(({ id }) => id === 'brandt');
    const printed = corpus.claims.flatMap(({ speaker, as }) => (speaker === 'brandt' && as ? [as.exact] : []));
    expect(brandt?.printed.map(({ text }) => text)).toEqual([...new Set(printed)]);
    expect(brandt?.occasions).toMatchObject([{ title: 'Brandt speaks to reporters', venue: 'The quay' }]);
  });

  it('is faced with what others deny or doubt of it, and not with what they say too', () => {
    const event = corpus.events[0]?.id ?? '';
    const [yes, no, too] = [
      claim({ id: 'yes', event, source: 'gazette', speaker: 'brandt', stance: 'asserts' }),
      claim({ id: 'no', event, source: 'wire', speaker: 'union', stance: 'doubts' }),
      claim({ id: 'too', event, source: 'wire', speaker: null, stance: 'asserts' }),
    ];
    const disputed = { ...corpus, claims: [yes, no, too] };
    const [brandt] = heard.map((speaker) => voiceOf(speaker, voiceRecords(disputed, paintedRecords(disputed))));
    expect(brandt?.against.map(({ speaker, stance }) => [speaker, stance])).toEqual([["Dockers' union", 'doubts']]);
  });
});

describe('words of a claim', () => {
  it.each([
    ['Over 1,631 sorties', 3],
    ['the U.S. and the Su-24M', 5],
    ['“don’t”, he said', 3],
    ['— … —', 0],
  ])('%s', (exact, count) => {
    const passages = [{ id: 'a:t0-9', source: 'a', exact, prefix: '', suffix: '', start: 0, end: 9 }];
    expect(wordsIn(claim({ passages }))).toBe(count);
  });
});
