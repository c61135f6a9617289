import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { at } from '#base/at.ts';
import { EVERYTHING } from '#model/search/scope.ts';
import { type Found, search } from '#model/search/search.ts';
import type { SearchIndex } from '#model/search/search-index.ts';

import { corpusOfManyScripts } from '../../../fixtures/texts-of-many-scripts.ts';
import { indexOf, indexOfSeeds } from './index-of-seeds.ts';

const articles = await indexOfSeeds('seeds');
const scripts = indexOf(corpusOfManyScripts());

function ask(index: SearchIndex, words: string): Found {
  return search(index, { words, sort: 'best', scope: EVERYTHING, groups: 3 });
}

/** The first result: its event, source and paragraph; and how many passages there are. */
function first({ chronology }: SearchIndex, { groups, total }: Found) {
  const [group] = groups;
  const passage = group?.passages[0];
  if (!group || !passage) return ['', '', total.passages];
  const { part, source } = passage;
  const place = `${at(chronology.sources, source).letter}${part?.paragraph ?? part?.kind}`;
  return [group.event === null ? 'text' : at(chronology.events.ids, group.event), place, total.passages];
}

/* Each was looked up by hand: what a reader of the articles would call the answer. */
describe('of the five articles the right result comes first', () => {
  it.each([
    ['Interfax', 'fighting-potential-reduced', 'A5', 1],
    ['sceptical', 'moscow-names-its-targets', 'A8', 2],
    ['doubts IS target', 'moscow-names-its-targets', 'A8', 1],
    ['doubts', 'moscow-names-its-targets', 'A8', 1],
    ['denies', 'mainly-non-isis-targets', 'C6', 2],
    ['Tu-22', 'bombers-and-missiles-17-nov', 'E5', 1],
    ['tu22m3', 'bombers-and-missiles-17-nov', 'E5', 1],
    ['Su-34', 'air-group', 'D11', 1],
    ['Su-24M', 'air-group', 'D11', 1],
    ['su24', 'air-group', 'D11', 1],
    ['bombers', 'bombers-and-missiles-17-nov', 'E5', 2],
    ['long-range bombers', 'bombers-and-missiles-17-nov', 'E5', 1],
    ['training camps', 'primary-targets-oct', 'A3', 4],
    ['"training camps"', 'primary-targets-oct', 'A3', 4],
    ['camps training', 'primary-targets-oct', 'A3', 4],
    ['kartapolov camps', 'primary-targets-oct', 'A3', 2],
    ['IS', 'isil-name', 'D13', 30],
    ['ISIL', 'isil-name', 'D13', 17],
    ['U.S.', 'us-confirmed-only-terrorists', 'A7', 19],
    ['US', 'us-confirmed-only-terrorists', 'A7', 19],
    ['us confirmed', 'us-confirmed-only-terrorists', 'A7', 1],
    ['airstrikes', 'request-for-strikes', 'C16', 21],
    ['air strikes', 'request-for-strikes', 'C16', 25],
    ['air-strikes', 'request-for-strikes', 'C16', 21],
    ['1,631', 'tally-3-nov', 'D12', 1],
    ['1631', 'tally-3-nov', 'D12', 1],
    ['1 631', 'tally-3-nov', 'D12', 1],
    ['2,289', 'tally-17-nov', 'E7', 1],
    ['456', 'tally-16-oct', 'Cheadline', 5],
    ['"since Sept. 30"', 'tally-16-oct', 'Cheadline', 1],
    ['Raqqa', 'raqqa-stronghold', 'B8', 3],
    ['Assad', 'request-for-strikes', 'D11', 4],
    ['Bashar al-Assad', 'request-for-strikes', 'D11', 4],
    ['Hollande', 'putin-hollande-call', 'E12', 4],
    ['Paris attacks', 'paris-attacks', 'E11', 2],
    ['Sinai', 'sinai-crash', 'E9', 4],
    ['hotline', 'israel-hotline', 'C15', 1],
    ['Baghdad', 'baghdad-information-centre', 'A10', 6],
    ['Turkish airspace', 'turkish-airspace-violations', 'B13', 3],
    ['turkish air space', 'turkish-airspace-violations', 'B13', 3],
    ['airspace violations', 'alarm-over-airspace-violations', 'B13', 3],
    ['conference call', 'air-safety-call', 'B14', 2],
    ['90 minutes', 'air-safety-call', 'B14', 2],
    ['Gerasimov', 'putin-meeting-17-nov', 'E6', 3],
    ['putin vows', 'putin-vows-vengeance', 'E2', 1],
    ['vengeance', 'putin-vows-vengeance', 'E2', 1],
    ['caliphate', 'caliphate-announced', 'D13', 1],
    ['80 countries', 'members-of-80-countries', 'D14', 1],
    ['refugees', 'civilian-infrastructure-refugees', 'C10', 1],
    ['no land operation', 'no-land-operation', 'D12', 1],
    ['72 hours', 'fighting-potential-reduced', 'A5', 1],
    ['civil facilities', 'coalition-civil-facilities', 'C8', 2],
    ['power plant', 'tell-alam-power-plant', 'C9', 1],
    ['Tell Alam', 'tell-alam-power-plant', 'C9', 1],
    ['Free Syrian Army', 'no-strikes-in-south', 'C7', 1],
    ['moderate opposition', 'requests-for-moderate-regions', 'C12', 1],
    ['fundamentally flawed', 'fundamentally-flawed', 'B5', 2],
    ['NATO', 'alarm-over-airspace-violations', 'B13', 3],
    ['terrorism', 'moscow-names-its-targets', 'A8', 5],
    ['sorties', 'week-to-16-oct', 'C3', 6],
    ['campaign', 'fundamentally-flawed', 'B5', 6],
    ['"four-year-long confrontation"', 'four-year-confrontation', 'D4', 2],
    ['Moscow started the airstrikes which it said', 'start-of-strikes', 'A8', 3],
    ['speaker:putin', 'putin-vows-vengeance', 'E2', 2],
    ['speaker:kartapolov said:3-oct-2015', 'countries-informed-in-advance', 'A7', 13],
    ['place:raqqa', 'targets-hit-10-oct', 'B2', 4],
    ['kind:strike bombers', 'bombers-and-missiles-17-nov', 'E5', 1],
    ['source:E cruise missiles', 'bombers-and-missiles-17-nov', 'E5', 1],
    ['sorties -394', 'strikes-on-24-targets', 'D6', 5],
    ['before:30-sep-2015', 'isil-name', 'D13', 2],
    ['after:17-nov-2015', 'hollande-visit', 'E13', 1],
    ['story:begin request', 'request-for-strikes', 'C16', 6],
    ['Deir Ezzor', 'strikes-on-24-targets', 'D6', 2],
    ['Aleppo', 'targets-hit-10-oct', 'B6', 4],
    ['Colonel-General', 'week-to-16-oct', 'C3', 57],
    ['cruise mis', 'bombers-and-missiles-17-nov', 'E5', 1],
  ] as const)('%s', (words, event, place, passages) => {
    expect(first(articles, ask(articles, words))).toEqual([event, place, passages]);
  });

  it('for the beginning of any passage in quotation marks: a passage that holds it', () => {
    const { passages, articles: texts } = articles.records;
    const { claims } = articles.chronology;
    for (let claim = 0; claim < claims.length; claim += 1) {
      for (let each = at(passages.starts, claim); each < at(passages.starts, claim + 1); each += 1) {
        const { text } = at(texts, at(claims.source, claim));
        const [start, end] = [at(passages.refs, 2 * each), at(passages.refs, 2 * each + 1)];
        const words = text.slice(start, Math.min(end, start + 150));
        const found = ask(articles, `"${words}"`);
        const holds = found.steps.length > 0 && textOfStep(articles, found).includes(words);
        expect.soft(holds, words).toBe(true);
      }
    }
  });
});

/** The text of the first passage. */
function textOfStep({ records }: SearchIndex, { steps }: Found): string {
  return at(records.articles, at(steps, 1)).text.slice(at(steps, 2), at(steps, 3));
}

describe('of texts in many scripts the right result comes first', () => {
  it.each([
    ['مغلق', 'arabic-1', 'A1', 1],
    ['الجسر', 'arabic-1', 'A1', 2],
    ['3 مايو', 'arabic-1', 'A1', 1],
    ['1250', 'arabic-2', 'A2', 3],
    ['١٬٢٥٠', 'arabic-2', 'A2', 3],
    ['شاحنه', 'arabic-2', 'A2', 1],
    ['marn news', 'arabic-1', 'A1', 1],
    ['نمی‌توانند', 'persian-1', 'B1', 1],
    ['הגשר', 'hebrew-1', 'C1', 2],
    ['大桥', 'chinese-1', 'D1', 2],
    ['工程师', 'chinese-1', 'D1', 1],
    ['桥关', 'chinese-1', 'D1', 2],
    ['桥开', '', '', 0],
    ['橋', 'japanese-1', 'E1', 3],
    ['ガス', 'japanese-1', 'E1', 1],
    ['ｶﾞｽ', 'japanese-1', 'E1', 1],
    ['カス', '', '', 0],
    ['が', 'japanese-1', 'E1', 3],
    ['か', 'japanese-2', 'E2', 1],
    ['สะพาน', 'thai-1', 'F1', 2],
    ['น้ำ', 'thai-1', 'F1', 1],
    ['นา', '', '', 0],
    ['서울', 'korean-1', 'G1', 1],
    ['की', 'hindi-1', 'H1', 1],
    ['क', '', '', 0],
    ['16', 'hindi-1', 'H1', 1],
    ['ΑΘΑΝΑΣΙΟΣ', 'greek-1', 'I1', 1],
    ['алешин', 'russian-1', 'J1', 1],
    ['Aydogan', 'turkish-1', 'K1', 1],
    ['kapandi', 'turkish-1', 'K1', 2],
    ['izmit', 'turkish-1', 'K1', 1],
    ['lodzi', 'northern-1', 'L1', 2],
    ['strasse tromso', 'northern-1', 'L1', 1],
    ['thorshofn', 'northern-1', 'L1', 1],
    ['caesar dordevic', 'northern-1', 'L1', 1],
    ['official warning', 'wrapped-1', 'M1', 2],
    ['further notice', 'wrapped-1', 'M1', 1],
    ['1250 lorries', 'wrapped-1', 'M1', 1],
    ['U.S.', 'signs-1', 'N1', 2],
    ['IT staff', 'signs-1', 'N1', 2],
    ['an-24m', 'signs-1', 'N1', 1],
    ['an24', 'signs-1', 'N1', 1],
    ['airlift', 'signs-1', 'N1', 1],
    ['air lift', 'signs-1', 'N1', 1],
    ['1250.50', 'signs-1', 'N1', 1],
    ['bridge -closed', 'text', 'Mheadline', 1],
    ['enginer', '', '', 0],
    ['😀', '', '', 0],
  ] as const)('%s', (words, event, place, passages) => {
    expect(first(scripts, ask(scripts, words))).toEqual([event, place, passages]);
  });

  it('for the beginning of any paragraph in quotation marks', () => {
    const paragraphs = scripts.records.articles.flatMap(({ text, parts }) =>
      parts.filter(({ paragraph }) => paragraph !== null).map(({ start, end }) => text.slice(start, end)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.integer({ min: 12, max: 150 }), (paragraph, length) => {
        const words = paragraph.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
        const found = ask(scripts, `"${words}"`);
        expect(found.steps.length > 0 && textOfStep(scripts, found).startsWith(words)).toBe(true);
      }),
    );
  });
});

/* Nothing has all words of these: the passages come first that have the most of the rarer ones. */
describe('of a whole question', () => {
  it.each([
    ['when did the strikes start?', ['start', 'strikes'], 'start-of-strikes', 'A8', 9],
    ['who shot down the plane', ['down', 'plane'], 'bomb-says-kremlin', 'E1', 5],
    ['How many sorties were flown?', ['flown', 'sorties'], 'sorties-17-nov', 'E4', 4],
    ['did Russia strike the Free Syrian Army?', ['Army', 'Free', 'Syrian', 'Russia'], 'no-strikes-in-south', 'C7', 1],
    [
      'what did NATO say about Turkish airspace',
      ['NATO', 'airspace', 'Turkish'],
      'alarm-over-airspace-violations',
      'B13',
      3,
    ],
    ['Why did Putin meet Hollande?', ['Hollande', 'meet', 'Putin'], 'hollande-visit', 'E13', 1],
    ['how many civilians were killed', ['civilians', 'killed'], 'civilian-infrastructure-refugees', 'C10', 2],
    ['who ordered the strikes -request', ['strikes'], 'strikes-intensified-oct', 'B7', 17],
    ['raqqa zeppelin', ['raqqa'], 'raqqa-stronghold', 'B8', 3],
  ] as const)('%s: the passages with the most of the rarer words', (words, partly, event, place, passages) => {
    const found = ask(articles, words);
    expect(found.partly).toEqual(partly);
    expect(first(articles, found)).toEqual([event, place, passages]);
    expect(found.terms.filter(({ not }) => !not).length).toBeGreaterThanOrEqual(partly.length);
  });

  it.each(['who is it', 'zeppelin', 'zeppelin airship', 'speaker:putin zeppelin airship', '"no such words"', '-raqqa'])(
    'nothing is made up: %s',
    (words) => {
      const { partly, terms, total } = ask(articles, words);
      expect(partly === null || total.passages > 0).toBe(true);
      if (terms.every(({ not }) => not)) expect(partly).toBeNull();
    },
  );

  it('nothing of it is looked for where a passage has all', () => {
    for (const words of ['training camps', 'kartapolov camps', 'US confirmed'])
      expect(ask(articles, words).partly).toBeNull();
  });

  it('stands in the order of the list where that is asked, and among what the filters leave', () => {
    const scope = { ...EVERYTHING, sources: [0, 1], parts: false };
    const found = search(articles, { words: 'when did the strikes start?', sort: 'time', scope, groups: 99 });
    const events = found.groups.map(({ event }) => event ?? Infinity);
    expect(events).toEqual(events.toSorted((a, b) => a - b));
    expect(
      found.groups.flatMap(({ passages }) => passages.map(({ source }) => source)).filter((each) => each > 1),
    ).toEqual([]);
  });
});

describe('what is compared', () => {
  it.each([
    ['command centres', ['posts-and-centres']],
    ['titles general', ['titles-of-kartapolov']],
    ['how many', ['how-many']],
    ['zeppelin', []],
    ['-week', []],
  ])('is found by its title: %s', (words, ids) => {
    expect(ask(articles, words).comparisons.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    if (ids.length === 0) expect(ask(articles, words).comparisons).toEqual([]);
  });

  it('is none where one of its sources does not count', () => {
    const found = (sources: readonly number[]) =>
      search(articles, { words: 'titles general', sort: 'best', scope: { ...EVERYTHING, sources }, groups: 1 })
        .comparisons;
    expect(found([0, 2, 3])).toHaveLength(1);
    expect(found([0, 2])).toEqual([]);
  });
});

describe('where nothing is found', () => {
  it.each([
    ['kartapolv', 'kartapolov'],
    ['airstirkes', 'airstrikes'],
    ['raqqa strongholds', 'raqqa stronghold'],
    // Short words, digits and capitals are near too much.
    ['sorie', null],
    ['16311', null],
    ['Tu-29', null],
    ['KARTAPOLV', null],
    ['"training campz"', null],
    ['kartapolov', null],
  ])('a near word is offered, if there is one: %s', (words, near) => {
    expect(ask(articles, words).near).toBe(near);
  });

  it('it is said how much the filters hide', () => {
    const scope = { ...EVERYTHING, events: Int32Array.from([0]), parts: false };
    const found = search(articles, { words: 'hotline', sort: 'best', scope, groups: 3 });
    expect([found.total.passages, found.hidden]).toEqual([0, 1]);
  });
});

describe('what is found', () => {
  it('stands in the order of the list where that is asked', () => {
    const found = search(articles, { words: 'kartapolov', sort: 'time', scope: EVERYTHING, groups: 99 });
    const events = found.groups.map(({ event }) => event ?? Infinity);
    expect(events).toEqual(events.toSorted((a, b) => a - b));
  });

  it('tells on which days somebody spoke who is named', () => {
    const [voice] = ask(articles, 'kartapolov').voices;
    expect(voice?.days).toHaveLength(3);
  });

  it('is lit in what is shown of it', () => {
    const [group] = ask(articles, 'Su-24M bombers').groups;
    const lit = group?.passages.flatMap(({ words }) => words.filter((piece) => piece.lit).map(({ text }) => text));
    expect(lit).toEqual(['Su-24M', 'bombers']);
  });
});
