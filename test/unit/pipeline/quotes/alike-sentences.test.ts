import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { alikeSentences, type Sentence } from '#pipeline/quotes/alike-sentences.ts';

const BOAT =
  'The harbour office said on Monday that the boat from Alma had struck the old bridge and sunk within the hour.';

/** The sentences of sources a, b, c and so on, one of each. */
function alike(...sentences: readonly string[]): readonly (readonly number[])[] {
  return alikeSentences(sentences.map((words, index) => ({ source: 'abcdefgh'.charAt(index), words })));
}

describe('a sentence in two articles', () => {
  it.each<[string, string, boolean]>([
    ['is alike word for word', BOAT, true],
    [
      'is alike whatever its case, its signs and its spaces',
      `“${BOAT.toUpperCase().replaceAll(' ', '\u00a0 ')}”`,
      true,
    ],
    ['is alike with accents', BOAT.replace('Alma', 'Almá'), true],
    ['is alike with a word for another', BOAT.replace('old', 'ancient'), true],
    ['is alike with two words for others', BOAT.replace('old', 'ancient').replace('Monday', 'Tuesday'), true],
    ['is alike without its end', BOAT.replace(' and sunk within the hour', ''), true],
    ['is alike with a clause more', BOAT.replace('.', ', three witnesses told reporters at the quay.'), true],
    [
      'is another in words of its own',
      'On Monday a boat from Alma hit the bridge, which is old, and sank, the office of the harbour says.',
      false,
    ],
    ['is another with every third word changed', BOAT.replaceAll(/(\S+ \S+) \S+/g, '$1 xxxx'), false],
    [
      'is another where only a name and a title are the same',
      'Ships are to sail again soon, the harbour office said on Monday that the weather would hold for some days more.',
      false,
    ],
  ])('%s', (_name, other, isAlike) => {
    expect(alike(BOAT, other)).toEqual(isAlike ? [[0, 1]] : []);
  });

  it('is nothing where it is too short to be told from chance', () => {
    expect(alike('He told reporters so on Saturday.', 'He told reporters so on Saturday.')).toEqual([]);
  });

  it('is nothing without words', () => {
    expect(alike('', '… —', '')).toEqual([]);
    expect(alike()).toEqual([]);
  });
});

describe('sentences in several articles', () => {
  it('stand together with the first that they are like', () => {
    const other = 'Nobody can say today how many lorries and how many cars have crossed the river since the flood.';
    expect(alike(BOAT, other, BOAT.replace('old', 'ancient'), other, BOAT)).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });

  it('are no two where one article says it twice', () => {
    expect(
      alikeSentences([
        { source: 'a', words: BOAT },
        { source: 'a', words: BOAT },
      ]),
    ).toEqual([]);
    expect(
      alikeSentences([
        { source: 'a', words: BOAT },
        { source: 'a', words: BOAT },
        { source: 'b', words: BOAT },
      ]),
    ).toEqual([[0, 2]]);
  });

  it('are found among thousands', () => {
    const many = Array.from({ length: 6000 }, (_, index): Sentence => {
      const words = Array.from({ length: 12 }, (__, place) => `word${index}of${place}`);
      return { source: `s${index % 60}`, words: `The office said that ${words.join(' ')}` };
    });
    many[17] = { source: 's17', words: BOAT };
    many[5998] = { source: 's58', words: BOAT };
    expect(alikeSentences(many)).toEqual([[17, 5998]]);
  });

  const word = fc.constantFrom('boat', 'bridge', 'sank', 'quay', 'river', 'noon', 'north', 'mayor', 'said', 'fog');
  const sentence = fc.record({
    source: fc.constantFrom('a', 'b', 'c'),
    words: fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => words.join(' ')),
  });

  it('are each told once, in their order, and never of one source alone', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
        const groups = alikeSentences(sentences);
        const told = groups.flat();
        expect(new Set(told).size).toBe(told.length);
        for (const group of groups) {
          expect(group).toEqual(group.toSorted((one, other) => one - other));
          expect(new Set(group.map((place) => sentences[place]?.source)).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('hold every sentence that another source prints word for word', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 8, maxLength: 20 }),
        fc.array(sentence, { maxLength: 8 }),
        (own, others) => {
          const words = own.join(' ');
          const sentences = [{ source: 'x', words }, ...others, { source: 'y', words: `“${words}.”` }];
          expect(alikeSentences(sentences).flat()).toEqual(expect.arrayContaining([0, sentences.length - 1]));
        },
      ),
    );
  });
});
