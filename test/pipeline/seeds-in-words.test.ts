import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { Corpus, Figure } from '#model/corpus.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { readableSeeds } from '../fixtures/readable-seeds.ts';

const built = buildCorpus(await readableSeeds(fileURLToPath(new URL('../../seeds', import.meta.url))));
if (!built.ok) throw new Error('The seeds do not build');
const corpus: Corpus = built.value;
const { events, claims, storylines, tensions, occasions } = corpus;

/** The number of a figure, which these sums take as exact. */
function number(id: string): number {
  const figure: Figure | undefined = claims.flatMap(({ figures }) => figures).find((each) => each.id === id);
  if (!figure) throw new Error(`There is no figure "${id}"`);
  return figure.value.min;
}

const sum = (...ids: readonly string[]): number => ids.map(number).reduce((all, each) => all + each, 0);

const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)}%`;

const sortiesADay = number('tally-17-nov-sorties') / 48;
const sortiesSince = number('tally-17-nov-sorties') - number('tally-3-nov-sorties');
const itemsOfTheWeek = sum(
  'week-16-oct-command-centres',
  'week-16-oct-plants',
  'week-16-oct-depots',
  'week-16-oct-positions',
);
const [flown, planned] = [number('sorties-17-nov-flown'), number('sorties-17-nov-planned')];

const SUMS: readonly (readonly [tension: string, words: readonly string[]])[] = [
  [
    'itemised-and-strikes',
    [`${sum('tally-17-nov-control-centres', 'tally-17-nov-camps', 'tally-17-nov-plants')} objects`],
  ],
  ['week-items-and-total', [`add up to ${itemsOfTheWeek} `, `${number('tally-16-oct-targets')} is the total`]],
  [
    'day-within-the-week',
    [
      `leave ${number('tally-16-oct-targets') - itemsOfTheWeek} for all days before`,
      `over ${sum('tally-3-oct-facilities', 'targets-10-oct-targets')} of them`,
    ],
  ],
  [
    'planned-and-flown',
    [
      `${percent(flown, planned)} and ${percent(number('sorties-17-nov-targets-hit'), number('sorties-17-nov-targets-planned'))}`,
    ],
  ],
  [
    'doubled-from-what',
    [
      `${sortiesSince} sorties in 14 days, ${sortiesSince / 14} a day`,
      `34 days before come to ${Math.round(number('tally-3-nov-sorties') / 34)} a day`,
      `all 48 days to ${sortiesADay.toFixed(1)}`,
      `${(planned / sortiesADay).toFixed(2)} times`,
      `${(flown / sortiesADay).toFixed(2)} times`,
    ],
  ],
];

it.each(SUMS)('the sums of the tension %s come out', (id, words) => {
  const sentence = tensions.find((tension) => tension.id === id)?.sentence ?? '';
  expect(words.filter((each) => !sentence.includes(each))).toEqual([]);
});

it('the storyline of one speaker holds every event that rests on him alone, and counts them', () => {
  const alone = events.filter((event) =>
    claims.filter((claim) => claim.event === event.id).every(({ speaker }) => speaker === 'kartapolov'),
  );
  const storyline = storylines.find(({ id }) => id === 'one-speaker');
  expect(storyline?.events.toSorted()).toEqual(alone.map(({ id }) => id).toSorted());
  expect(storyline?.sentence).toContain(`Of the ${events.length} events ${alone.length} `);
});

describe('outside quotations', () => {
  const sayings = [
    ...[...events, ...occasions, ...storylines, ...tensions].map(({ id, title }) => ({ id, text: title })),
    ...[...storylines, ...tensions].map(({ id, sentence }) => ({ id, text: sentence })),
    ...[...events, ...claims, ...occasions, ...tensions].map(({ id, note }) => ({ id, text: note ?? '' })),
    ...claims.map(({ id, when }) => ({ id, text: when.rule })),
  ].map(({ id, text }) => ({ id, text: text.replace(/“[^”]*”/gu, '') }));

  it.each([
    ['the group has one name', /\b(ISIS|ISIL|Islamic State)\b/u],
    ['words are spelt one way', /\bair space\b|\bdefense\b|\bcenters?\b|ecognized\b/u],
    ['signs of quotation are curly', /['"]/u],
  ])('%s', (_, pattern) => {
    expect(sayings.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});
