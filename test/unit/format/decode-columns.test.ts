import { describe, expect, it } from 'vitest';

import { decodeTimeline } from '#format/decode.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';

import { EXAMPLE_CORPUS } from '../../fixtures/example-corpus.ts';

type File = ReturnType<typeof encodeTimeline>;

/** A group of columns that can be spoiled. */
type Group = 'dates' | 'said' | 'events' | 'claims';

const BOUNDS = 'Expected a column of whole numbers within bounds';

const GOOD = encodeTimeline(EXAMPLE_CORPUS);

/** What the decoder says of a file in which columns of a group are others. */
function faultIn(group: Group, change: Readonly<Record<string, readonly unknown[]>>) {
  return fault({ ...GOOD, [group]: { ...GOOD[group], ...change } });
}

function fault(file: object) {
  const result = decodeTimeline('timeline.json', JSON.parse(JSON.stringify(file)));
  return result.ok ? null : `${result.error.path}: ${result.error.reason}`;
}

/** A column with one number replaced. */
function withNumber(values: readonly number[], place: number, number: number): readonly number[] {
  return values.with(place, number);
}

describe('the columns of a timeline file', () => {
  it('are taken as they were written', () => {
    expect(fault(GOOD)).toBeNull();
  });

  it.each<[Group, keyof File['events'] | keyof File['claims'] | keyof File['dates']]>([
    ['dates', 'earliest'],
    ['dates', 'ends'],
    ['dates', 'coreLast'],
    ['said', 'latest'],
    ['events', 'titles'],
    ['events', 'kind'],
    ['events', 'claims'],
    ['claims', 'speaker'],
    ['claims', 'date'],
    ['claims', 'passageLength'],
  ])('%s.%s that is too short is refused', (group, name) => {
    const column: readonly unknown[] = Object.entries(GOOD[group]).find(([key]) => key === name)?.[1] ?? [];
    expect(faultIn(group, { [name]: column.slice(1) })).toBe(
      `${group}.${name}: Expected ${column.length} values but found ${column.length - 1}`,
    );
  });

  const { dates, events, claims } = GOOD;

  it('with places of events that are not there, or too few, are refused', () => {
    const [first = 0] = GOOD.placeRefs;
    expect(fault({ ...GOOD, placeRefs: [99, ...GOOD.placeRefs.slice(1)] })).toBe('placeRefs: There is no place 99');
    expect(fault({ ...GOOD, placeRefs: [...GOOD.placeRefs, first] })).toMatch(/^placeRefs: Expected \d+ values/);
  });

  it('with an agreement that is none, or too few, are refused', () => {
    expect(fault({ ...GOOD, agreements: withNumber(GOOD.agreements, 0, 4) })).toBe(`agreements: ${BOUNDS}`);
    expect(fault({ ...GOOD, agreements: GOOD.agreements.slice(1) })).toBe('agreements: Expected 4 values but found 3');
  });

  it.each<[string, Group, Readonly<Record<string, readonly number[]>>, string]>([
    ['a reading', 'dates', { reading: withNumber(dates.reading, 0, 4) }, `dates.reading: ${BOUNDS}`],
    ['ends', 'dates', { ends: withNumber(dates.ends, 0, 400) }, `dates.ends: ${BOUNDS}`],
    ['a day', 'dates', { latest: withNumber(dates.latest, 0, 2 ** 31) }, `dates.latest: ${BOUNDS}`],
    ['words', 'events', { words: withNumber(events.words, 0, 9) }, 'events.words: There is no place 9'],
    ['a kind', 'events', { kind: withNumber(events.kind, 0, -1) }, `events.kind: ${BOUNDS}`],
    ['a status', 'events', { status: withNumber(events.status, 0, 3) }, `events.status: ${BOUNDS}`],
    ['a source', 'claims', { source: withNumber(claims.source, 0, 2) }, 'claims.source: There is no place 2'],
    ['an occasion', 'claims', { occasion: withNumber(claims.occasion, 0, 9) }, 'claims.occasion: There is no place 9'],
    ['a speaker', 'claims', { speaker: withNumber(claims.speaker, 0, 2) }, 'claims.speaker: There is no place 2'],
    ['a saying', 'claims', { said: withNumber(claims.said, 0, 3) }, 'claims.said: There is no place 3'],
    ['a stance', 'claims', { stance: withNumber(claims.stance, 0, 4) }, `claims.stance: ${BOUNDS}`],
    [
      'a passage of no character',
      'claims',
      { passageLength: withNumber(claims.passageLength, 0, 0) },
      `claims.passageLength: ${BOUNDS}`,
    ],
    ['an event’s date', 'events', { date: withNumber(events.date, 0, -1) }, 'events.date: There is no place -1'],
    ['a claim’s date', 'claims', { date: withNumber(claims.date, 3, 9) }, 'claims.date: There is no place 12'],
  ])('that name %s which is not there are refused', (_what, group, change, words) => {
    expect(faultIn(group, change)).toBe(words);
  });

  it('with a date that runs backwards are refused', () => {
    expect(faultIn('dates', { earliest: withNumber(dates.earliest, 0, 99_999) })).toBe(
      'dates: A date that ends before it starts',
    );
  });

  it('that count other claims than there are are refused', () => {
    expect(faultIn('events', { claims: withNumber(events.claims, 0, 9) })).toBe(
      'events.claims: Expected 4 claims in all',
    );
  });

  it('whose claims are not in the order of the sources are refused', () => {
    expect(faultIn('claims', { source: claims.source.with(0, 1).with(1, 0) })).toBe(
      'claims.source: Sources that do not ascend, at claim 1',
    );
  });

  it('let speak as many claims as events have sources', () => {
    expect(fault({ ...GOOD, speaks: GOOD.speaks.slice(1) })).toBe('speaks: Expected 4 values but found 3');
    expect(fault({ ...GOOD, turns: GOOD.turns.slice(1) })).toBe('turns: Expected 4 values but found 3');
  });

  it('let no claim of another source or event speak', () => {
    expect(fault({ ...GOOD, speaks: withNumber(GOOD.speaks, 1, 1) })).toBe(
      'speaks: A claim of another source or event, at 1',
    );
    expect(fault({ ...GOOD, speaks: withNumber(GOOD.speaks, 1, -1) })).toBe(`speaks: ${BOUNDS}`);
  });

  it('may hold an event without a claim', () => {
    const [first = 0, ...others] = events.claims;
    const alone = {
      ...GOOD,
      claims: cut(claims, first),
      speaks: GOOD.speaks.slice(2),
      turns: GOOD.turns.slice(2),
      agreements: GOOD.agreements.slice(2),
    };
    const file = { ...alone, events: { ...events, claims: [0, ...others] } };
    const result = decodeTimeline('timeline.json', file);
    expect(result.ok && [...result.value.events.sourceStarts]).toEqual([0, 0, 1, 2]);
    expect(result.ok && [...result.value.claims.event]).toEqual([1, 2]);
  });
});

/** Columns without their first rows. */
function cut(columns: File['claims'], rows: number) {
  return Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.slice(rows)]));
}
