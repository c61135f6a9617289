import { describe, expect, it } from 'vitest';
import type { Stretch } from '#model/stretch.ts';
import { type ArticleLayout, layoutArticle, type TextRow } from '#reader/layout/article-layout.ts';
import { fragmentOf } from '#reader/layout/fragment.ts';
import type { Run } from '#reader/layout/runs.ts';
import { articleOf, type ArticleOptions } from '../../../fixtures/article-of.ts';

function textRows(layout: ArticleLayout): readonly TextRow[] {
  return layout.rows.flatMap((row) => (row.type === 'fold' ? row.rows : [row]));
}

/** `[words|events of its passages]` for each run, `~words~` for a hidden one. */
function drawn(runs: readonly Run[]): string {
  return runs
    .map(({ text, hidden, passages }) => {
      if (hidden) return `~${text}~`;
      return passages.length === 0
        ? text
        : `[${text}|${passages.flatMap(({ uses }) => uses.map(({ event }) => event)).join()}]`;
    })
    .join('');
}

function layoutOf(text: string, options?: ArticleOptions, chosen?: Stretch): ArticleLayout {
  return layoutArticle(articleOf(text, options), chosen);
}

describe('runs of a paragraph', () => {
  const cases: readonly (readonly [string, string, ArticleOptions, string])[] = [
    ['no passage', 'one two', {}, 'one two'],
    ['a passage at the start', 'one two', { passages: [['one', 'a']] }, '[one|a] two'],
    ['a passage at the end', 'one two', { passages: [['two', 'a']] }, 'one [two|a]'],
    ['the whole text', 'one two', { passages: [['one two', 'a']] }, '[one two|a]'],
    [
      'neighbours without a gap',
      'one two',
      {
        passages: [
          ['one', 'a'],
          [' two', 'b'],
        ],
      },
      '[one|a][ two|b]',
    ],
    [
      'one inside another',
      'one two three',
      {
        passages: [
          ['one two three', 'a'],
          ['two', 'b'],
        ],
      },
      '[one |a][two|a,b][ three|a]',
    ],
    [
      'overlapping',
      'one two three',
      {
        passages: [
          ['one two', 'a'],
          ['two three', 'b'],
        ],
      },
      '[one |a][two|a,b][ three|b]',
    ],
    [
      'same start',
      'one two',
      {
        passages: [
          ['one', 'b'],
          ['one two', 'a'],
        ],
      },
      '[one|a,b][ two|a]',
    ],
    [
      'same end',
      'one two',
      {
        passages: [
          ['two', 'b'],
          ['one two', 'a'],
        ],
      },
      '[one |a][two|a,b]',
    ],
    [
      'three at once',
      'abcde',
      {
        passages: [
          ['abc', 'x'],
          ['bcd', 'y'],
          ['cde', 'z'],
        ],
      },
      '[a|x][b|x,y][c|x,y,z][d|y,z][e|z]',
    ],
    ['one passage of two events', 'one two', { passages: [['one', 'a', 'b']] }, '[one|a,b] two'],
    [
      'signs inside a passage',
      'one **two** three',
      { passages: [['one **two**', 'a']], signs: '\\*\\*' },
      '[one |a]~**~[two|a]~**~ three',
    ],
    [
      'a dateline in the same line',
      'Moscow: one',
      { passages: [['one', 'a']], kinds: { 'Moscow:': 'dateline' } },
      'Moscow: [one|a]',
    ],
  ];
  it.each(cases)('%s', (_, text, options, expected) => {
    expect(textRows(layoutOf(text, options)).map(({ runs }) => drawn(runs))).toEqual([expected]);
  });

  it('cuts no surrogate pair and counts in UTF-16 units', () => {
    expect(drawn(textRows(layoutOf('a 🛩️ b', { passages: [['🛩️', 'a']] }))[0]?.runs ?? [])).toBe('a [🛩️|a] b');
  });
});

describe('fragments', () => {
  function holders(layout: ArticleLayout): readonly string[] {
    return textRows(layout).flatMap(({ runs }) =>
      runs.flatMap((run) => run.starts.map((each) => `${fragmentOf(each)}@${run.start}`)),
    );
  }

  it('stand on the first run of each passage, once', () => {
    expect(
      holders(
        layoutOf('one two three', {
          passages: [
            ['one two', 'a'],
            ['two three', 'b'],
          ],
        }),
      ),
    ).toEqual(['t0-7@0', 't4-13@4']);
  });

  it('share a run when two passages begin together', () => {
    expect(
      holders(
        layoutOf('one two', {
          passages: [
            ['one', 'b'],
            ['one two', 'a'],
          ],
        }),
      ),
    ).toEqual(['t0-7@0', 't0-3@0']);
  });

  it('stand in the first of two paragraphs that a passage crosses', () => {
    const layout = layoutOf('one\ntwo', { passages: [['one\ntwo', 'a']] });
    expect(holders(layout)).toEqual(['t0-7@0']);
    expect(textRows(layout).map(({ runs }) => drawn(runs))).toEqual(['[one|a]', '[two|a]']);
  });

  it('move to the first painted run when a passage begins with signs', () => {
    expect(holders(layoutOf('**one**', { passages: [['**one', 'a']], signs: '\\*\\*' }))).toEqual(['t0-5@2']);
  });
});

describe('links', () => {
  it('lead to the shortest passage, and stop the Tab key once each', () => {
    const runs = textRows(
      layoutOf('one two three', {
        passages: [
          ['one two three', 'long'],
          ['two', 'short'],
        ],
      }),
    )[0]?.runs;
    expect(runs?.map(({ link, leads }) => [link?.use.event, leads])).toEqual([
      ['long', true],
      ['short', true],
      ['long', false],
    ]);
  });

  it('are missing from words that a link has chosen and no claim rests on', () => {
    const runs = textRows(layoutOf('one two', {}, { start: 4, end: 7 }))[0]?.runs;
    expect(runs?.map(({ text, link, passages }) => [text, link, passages.length])).toEqual([
      ['one ', null, 0],
      ['two', null, 1],
    ]);
  });
});

describe('rows', () => {
  it('take the headline out and fold furniture that stands together', () => {
    const layout = layoutOf('Menu\nSearch\nBig news\nBody one.\n© Agency\nSub\nBody two.', {
      kinds: {
        Menu: 'furniture',
        Search: 'furniture',
        'Big news': 'headline',
        '© Agency': 'furniture',
        Sub: 'subhead',
      },
    });
    expect(layout.headline?.runs.map(({ text }) => text)).toEqual(['Big news']);
    expect(
      layout.rows.map((row) => (row.type === 'fold' ? `fold of ${row.rows.length}` : `${row.kind} ${row.paragraph}`)),
    ).toEqual(['fold of 2', 'paragraph 1', 'fold of 1', 'subhead null', 'paragraph 2']);
  });

  it('number a paragraph once when a caption is glued into it', () => {
    const layout = layoutOf('Before.Caption After.', { kinds: { Caption: 'furniture' } });
    expect(layout.rows.map((row) => (row.type === 'fold' ? 'fold' : row.paragraph))).toEqual([1, 'fold', null]);
  });

  it('name each event once, in the order of its passages', () => {
    const layout = layoutOf('one two three', {
      passages: [
        ['three', 'b', 'a'],
        ['two', 'a'],
        ['one', 'c'],
      ],
    });
    expect(textRows(layout)[0]?.chips.map(({ event, passage }) => [event, passage])).toEqual([
      ['c', 'src:t0-3'],
      ['a', 'src:t4-7'],
      ['b', 'src:t8-13'],
    ]);
  });

  it('have no headline when the text has none', () => {
    expect(layoutOf('one').headline).toBeNull();
  });
});
