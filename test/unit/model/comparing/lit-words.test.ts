import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type LitKind, litPassages } from '#model/comparing/lit-words.ts';

import { ofExtent } from '../../../fixtures/extent.ts';

/** The words of each text that are lit in one way. */
function lit(kind: LitKind, ...texts: readonly string[]): readonly (readonly string[])[] {
  return litPassages(texts).map((passage, place) =>
    passage.lit.filter((each) => each.kind === kind).map(({ start, end }) => texts[place]?.slice(start, end) ?? ''),
  );
}

/** Two texts that are nearly the same, and the words that stand in one of them only. */
const NEAR: readonly (readonly [name: string, one: string, other: string, only: readonly (readonly string[])[]])[] = [
  ['the same text', 'They struck the camp.', 'They struck the camp.', [[], []]],
  ['another word', 'Jets struck the old camp', 'Jets struck the new camp', [['old'], ['new']]],
  ['a number with separators', 'jets flew 1,631 sorties', 'jets flew 1,613 sorties', [['1,631'], ['1,613']]],
  ['one number written in two ways', 'jets flew 1,631 sorties', 'jets flew 1631 sorties', [[], []]],
  ['money', 'it cost $35,000,000 in all', 'it cost $53,000,000 in all', [['$35,000,000'], ['$53,000,000']]],
  ['another currency', 'it cost $35 in all', 'it cost €35 in all', [['$35'], ['€35']]],
  ['a share', 'about 65% of all plans', 'about 68% of all plans', [['65%'], ['68%']]],
  ['a broken number', 'rose 1.5 points then', 'rose 15 points then', [['1.5'], ['15']]],
  ['a time of day', 'they left at 9:30 sharp', 'they left at 9:45 sharp', [['9:30'], ['9:45']]],
  ['a hyphen or a space', 'the air-strikes went on', 'the air strikes went on', [[], []]],
  [
    'one half of a joined word',
    'air-based reconnaissance teams',
    'space-based reconnaissance teams',
    [['air'], ['space']],
  ],
  ['signs between words', '“Jets”, he said, struck', 'Jets – he said – struck', [[], []]],
  ['capitals', 'The Jets Struck Camps', 'the jets struck camps', [[], []]],
  ['a name that is a little word in capitals', 'jets hit IS camps there', 'jets hit is camps there', [['IS'], ['is']]],
  ['accents', 'in Árpád camp they slept', 'in Arpad camp they slept', [[], []]],
  ['a little word more', 'Jets struck camp', 'Jets struck the camp', [[], ['the']]],
  ['words one after the other', 'Jets struck big old camps near', 'Jets struck camps near', [['big old'], []]],
  ['an apostrophe', 'the general’s jets struck camps', "the general's jets struck camps", [[], []]],
  ['Cyrillic', 'самолёты нанесли удар по лагерю', 'самолёты нанесли удар по складу', [['лагерю'], ['складу']]],
  ['Arabic', 'قصفت الطائرات معسكرا قرب المدينة', 'قصفت الطائرات مستودعا قرب المدينة', [['معسكرا'], ['مستودعا']]],
  ['Han', '飞机袭击了营地', '飞机袭击了仓库', [['营地'], ['仓库']]],
  ['Thai digits', 'เครื่องบิน ๑๒ ลำ', 'เครื่องบิน ๑๓ ลำ', [['๑๒'], ['๑๓']]],
  ['Devanagari', 'विमानों ने शिविर पर हमला किया', 'विमानों ने गोदाम पर हमला किया', [['शिविर'], ['गोदाम']]],
];

describe('passages that are nearly the same', () => {
  it.each(ofExtent(NEAR, 23))('%s', (_, one, other, only) => {
    expect(lit('only', one, other)).toEqual(only);
    expect(lit('moved', one, other)).toEqual([[], []]);
    expect(lit('shared', one, other)).toEqual([[], []]);
  });

  it('words that stand elsewhere are told from words that stand only here', () => {
    const one = 'On Friday the general said that jets struck camps';
    const other = 'The general said that jets struck camps on Saturday after Friday';
    expect(lit('moved', one, other)).toEqual([['Friday'], ['Friday']]);
    expect(lit('only', one, other)).toEqual([['On'], ['on Saturday after']]);
  });

  it('each is read beside the one that it is most like, the first of several', () => {
    const besides = litPassages([
      'jets struck old camps near town',
      'jets struck new camps near town',
      'nobody was asked',
      'jets struck new camps near town today',
    ]).map(({ beside }) => beside);
    expect(besides).toEqual([1, 3, null, 1]);
  });
});

describe('passages that have little in common', () => {
  it('their names and numbers are lit that stand in another one, and no other word', () => {
    const texts = ['At Raqqa 24 camps burned', 'Rebels were seen fleeing Raqqa in 24 lorries', 'Nothing was said'];
    expect(lit('shared', ...texts)).toEqual([['Raqqa 24'], ['Raqqa', '24'], []]);
    expect(lit('only', ...texts)).toEqual([[], [], []]);
  });
});

it('what is lit lies within its text, in order, without overlap, and between words never begins', () => {
  const words = fc.array(
    fc.constantFrom('jets', 'struck', 'the', 'camp', '1,631', '“old”', '港口', 'U.S.', 'x-y', '$5'),
    {
      maxLength: 12,
    },
  );
  const text = words.map((each) => each.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      for (const [place, { lit: stretches, beside }] of litPassages(texts).entries()) {
        expect(beside).not.toBe(place);
        let last = 0;
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(texts[place]?.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
          last = end;
        }
      }
    }),
  );
});

it('no word is lit that stands in both as often', () => {
  const words = fc.array(fc.constantFrom('jets', 'struck', 'camps', 'near', 'town', '24'), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [first, second] = lit('only', one.join(' '), other.join(' ')).map((each) => each.join(' ').split(' '));
      const count = (list: readonly string[], word: string) => list.filter((each) => each === word).length;
      for (const word of [...one, ...other]) {
        const [here, there] = [count(one, word), count(other, word)];
        expect(count(first ?? [], word)).toBeLessThanOrEqual(Math.max(0, here - there));
        expect(count(second ?? [], word)).toBeLessThanOrEqual(Math.max(0, there - here));
      }
    }),
  );
});
