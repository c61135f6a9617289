import { describe, expect, it } from 'vitest';

import { claimsOfEvents } from '#format/encode-columns.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { decodeCompare, decodeQuestion, decodeTension, encodeCompared } from '#format/surveys/compare-file.ts';
import { compareOf } from '#model/comparing/compare-of.ts';
import { compareRecords } from '#model/comparing/compare-records.ts';
import { questionOf } from '#model/comparing/question-of.ts';
import { tensionHead, tensionOf } from '#model/comparing/tension-of.ts';
import type { Corpus } from '#model/corpus.ts';

import { corpusOf } from '../../pipeline/pages/good-corpus.ts';

function comparedOf(corpus: Corpus) {
  const records = compareRecords(corpus, claimsOfEvents(corpus).flat(), paintedRecords(corpus));
  const heads = corpus.tensions.map((tension) => ({ ...tensionHead(tension, records), file: `${tension.id}.json` }));
  return {
    records,
    heads,
    tensions: corpus.tensions.map((tension) => tensionOf(tension, records)),
    questions: corpus.storylines.map((storyline) => questionOf(storyline, records)),
    compare: compareOf(
      heads,
      corpus.storylines.map(({ id }) => `${id}.json`),
      records,
    ),
  };
}

const seeds = await corpusOf('seeds');
const { records, heads, tensions, questions, compare } = comparedOf(seeds);
const asFile = (data: object): unknown => JSON.parse(JSON.stringify(data));

describe('every place where passages disagree', () => {
  it.each(seeds.tensions.map((tension, place) => [tension.id, tension, place] as const))(
    'has its passages, each with its words, its speaker and an event: %s',
    (_, tension, place) => {
      const compared = tensions[place];
      expect(compared?.passages.map(({ id }) => id)).toEqual(tension.passages.map(({ id }) => id));
      for (const { id, exact, source, speaker, event } of compared?.passages ?? []) {
        expect(seeds.sources.find((each) => each.id === source)?.text).toContain(exact);
        const about = seeds.claims.filter((claim) => tension.claims.includes(claim.id) && claim.event === event);
        expect(
          about.some((claim) => claim.source === source),
          id,
        ).toBe(true);
        if (speaker !== null) expect(seeds.speakers.map(({ name }) => name)).toContain(speaker);
      }
      const events = compared?.events.map((index) => seeds.events[index]?.id);
      expect(new Set(events)).toEqual(
        new Set(tension.claims.map((id) => seeds.claims.find((claim) => claim.id === id)?.event)),
      );
    },
  );

  it('rests on the notes of numbers and places that stand in its passages', () => {
    for (const [place, tension] of seeds.tensions.entries()) {
      const notes = tensions[place]?.notes.map(({ note }) => note) ?? [];
      for (const { figures } of seeds.claims.filter(({ id }) => tension.claims.includes(id)))
        for (const { note, words } of figures)
          if (note !== null && tension.passages.some(({ exact }) => exact.includes(words.exact)))
            expect(notes, tension.id).toContain(note);
    }
    const damascus = seeds.places.find(({ id }) => id.startsWith('damascus'));
    const south = tensions.find(({ id }) => id === 'damascus-and-the-south');
    expect(south?.notes.map(({ note }) => note)).toContain(damascus?.note);
  });

  it('is told apart by what differs, by one thing at least', () => {
    expect(heads.every(({ aspects }) => aspects.length > 0)).toBe(true);
    const first = (id: string) => heads.find((head) => head.id === id)?.aspects[0];
    expect(first('size-of-the-group')).toBe('number');
    expect(first('damascus-and-the-south')).toBe('place');
    expect(first('who-is-struck')).toBe('target');
    expect(first('titles-of-kartapolov')).toBe('wording');
    expect(first('day-of-the-crash')).toBe('date');
    expect(first('open-to-all')).toBe('other');
  });
});

describe('the arithmetic', () => {
  const formulas = (id: string) =>
    tensions.find((tension) => tension.id === id)?.sums.map(({ formula }) => formula) ?? [];

  it('adds the items of a stated total', () => {
    expect(formulas('hit-or-destroyed')).toEqual(['29 + 23 + 2 + 1 = 55', '1 + 1 + 10 + 12 = 24']);
  });

  it('adds a list where the note on the passages says its sum', () => {
    expect(formulas('week-items-and-total')).toContain('46 + 6 + 22 + 272 = 346');
  });

  it('sets what was done beside the plan', () => {
    expect(formulas('planned-and-flown')).toEqual(['82 of 127 = 65%', '140 of 206 = 68%']);
  });

  it('says how far totals are apart that run on', () => {
    expect(formulas('doubled-from-what')).toContain('2,289 − 1,631 = 658');
  });

  it.each(tensions.flatMap(({ id, sums }) => sums.map(({ formula }) => [formula, id] as const)))(
    'is right: %s (%s)',
    (formula) => {
      const [left = '', right = ''] = formula.split(' = ');
      const numbers = left.split(/ (?:\+|−|of) /).map((number) => Number(number.replaceAll(',', '')));
      const [first = 0, ...rest] = numbers;
      const results = {
        '+': () => rest.reduce((sum, number) => sum + number, first),
        '−': () => first - (rest[0] ?? 0),
        of: () => Math.round((100 * first) / (rest[0] ?? 1)),
      };
      const sign = left.includes(' + ') ? '+' : left.includes(' − ') ? '−' : 'of';
      expect(Number(right.replaceAll(/[,%]/g, ''))).toBe(results[sign]());
    },
  );
});

describe('every question', () => {
  it.each(seeds.storylines.map((storyline, place) => [storyline.id, storyline, place] as const))(
    'has each claim of its events once, in both orders: %s',
    (_, { events }, place) => {
      const question = questions[place];
      const own = seeds.claims.filter(({ event }) => events.includes(event)).map(({ id }) => id);
      expect(question?.claims.map(({ claim }) => records.claims[claim]?.id).toSorted()).toEqual(own.toSorted());
      const places = [...(question?.claims ?? []).keys()];
      for (const order of [question?.happened, question?.said]) {
        expect(order?.order.toSorted((a, b) => a - b)).toEqual(places);
        expect(order?.differs).toHaveLength(places.length);
      }
    },
  );

  it('has its claims in the order of saying where that is asked for', () => {
    for (const { claims, said } of questions) {
      const days = said.order.map((place) => {
        const day = records.claims[claims[place]?.claim ?? -1]?.said;
        return day?.earliest ?? day?.latest ?? Infinity;
      });
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });
});

describe('what a file of it holds', () => {
  it('comes through as it was', () => {
    expect(decodeCompare('compare', asFile(encodeCompared(compare)))).toMatchObject({ ok: true, value: compare });
    for (const tension of tensions)
      expect(decodeTension('tension', asFile(encodeCompared(tension)))).toMatchObject({ ok: true, value: tension });
    for (const question of questions)
      expect(decodeQuestion('question', asFile(encodeCompared(question)))).toMatchObject({ ok: true, value: question });
  });

  it('has the sentences that several articles print, with what differs in them lit', () => {
    const [, ...passages] = seeds.tensions.find(({ id }) => id === 'who-asked')?.passages ?? [];
    const copied = comparedOf({ ...seeds, sharedSentences: [{ passages, events: ['request-for-strikes'] }] });
    const [copy] = copied.compare.copies;
    const litIn = copy?.passages.map(({ exact, lit }) => lit.map(({ start, end }) => exact.slice(start, end)));
    expect(litIn).toEqual([
      ['at the', 'of Syrian'],
      ['following a', "by Syria's"],
    ]);
    expect(copy?.events).toEqual(['request-for-strikes']);
  });

  it('has the words of every report, in the order of the columns', () => {
    const reports = claimsOfEvents(seeds).flatMap((claims) => [...new Set(claims.map(({ source }) => source))]);
    expect(compare.words).toHaveLength(reports.length);
    for (const [place, source] of reports.entries()) {
      const [first = ''] = (compare.words[place] ?? '').split(' … ');
      expect(seeds.sources.find(({ id }) => id === source)?.text).toContain(first);
    }
  });
});
