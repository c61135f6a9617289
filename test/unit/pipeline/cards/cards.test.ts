import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { cardOf } from '#pipeline/cards/write-cards.ts';
import { cachedCard, cardKeys } from '#pipeline/cards/card-cache.ts';
import { type CardFont, readCardFonts } from '#pipeline/cards/card-fonts.ts';
import { HUES, INK, MUTED, PAPER, RAISED, RULE, STRONG_RULE, ACCENT } from '#pipeline/cards/card-inks.ts';
import { cardLayout } from '#pipeline/cards/card-layout.ts';
import { box, textOf } from '#pipeline/cards/card-node.ts';
import { cardStrip } from '#pipeline/cards/card-strip.ts';
import { type CardWords, cardWords } from '#pipeline/cards/card-words.ts';
import { cardPainter } from '#pipeline/cards/card-painter.ts';
import { stripLanes } from '#pipeline/cards/strip-lanes.ts';
import { type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';

import { corpusOf } from '../pages/good-corpus.ts';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

const NORTH = { letter: 'A', look: 1, label: 'North' } as const;
const SOUTH = { letter: 'B', look: 2, label: 'South' } as const;
const WORDS: CardWords = {
  lead: 'The mayor',
  by: NORTH,
  words: '“The bridge is closed”',
  title: 'The mayor says the bridge is closed',
  about: null,
  facts: '3 Oct 2015',
  sources: [NORTH, SOUTH],
};
const STRIP = box({}, []);
const linesOf = (change: Partial<CardWords> = {}) =>
  textOf(cardLayout({ ...WORDS, ...change }, STRIP))
    .split('\n')
    .filter(Boolean);

describe('a card', () => {
  test('leads with the speaker, then the words, then title, day and sources', () => {
    expect(linesOf().join(' | ')).toBe(
      'A | The mayor | “The bridge is closed” | The mayor says the bridge is closed | 3 Oct 2015 | A | North | B | South | Sourceline',
    );
  });

  test('has letters alone where names have no room, and counts what has none at all', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...SOUTH,
      letter: `L${index}`,
      label: 'A source of the south',
    }));
    const lines = linesOf({ sources: many });
    expect(lines.filter((line) => line === 'A source of the south').length).toBeLessThan(3);
    expect(lines.slice(-3)).toEqual(['L9', 'and 2 more', 'Sourceline']);
  });

  test('says the name of the site once', () => {
    expect(linesOf({ lead: 'Sourceline', by: null }).filter((line) => line === 'Sourceline')).toHaveLength(1);
  });

  test('sets longer words smaller', () => {
    const sizeOf = (words: string) =>
      Number(/"fontSize":(\d+),"lineHeight":1.26/.exec(JSON.stringify(cardLayout({ ...WORDS, words }, STRIP)))?.[1]);
    const sizes = [20, 100, 140, 180, 240].map((length) => sizeOf('word '.repeat(length / 5)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  test('is drawn as a picture of 1200 by 630', async () => {
    const painter = cardPainter(await readCardFonts(PROJECT));
    const picture = Buffer.from(await painter.paint(cardLayout(WORDS, STRIP), 'cards/x.png'));
    await painter.close();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

test('the fonts have every sign of every card of the five articles', async () => {
  const corpus = await corpusOf('seeds');
  const { has } = await readCardFonts(PROJECT);
  const lanesOf = stripLanes(corpus);
  const cardFor = (page: SitePage) => cardLayout(cardWords(page, corpus), cardStrip(lanesOf(page), corpus.span));
  const missing = sitePages(corpus)
    .filter((page) => cardOf(page) !== null)
    .flatMap((page) => Array.from(textOf(cardFor(page))).filter((sign) => !has(sign)));
  expect(missing).toEqual([]);
  expect(has('漢')).toBe(false);
  expect(has('Ж')).toBe(true);
});

test('cards have the colours of the light theme', async () => {
  const tokens = await readFile(join(PROJECT, 'src/ui/tokens.css'), 'utf8');
  const lightOf = (name: string) => new RegExp(`--color-${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
  const names = ['paper', 'raised', 'ink', 'muted', 'rule', 'strong-rule', 'accent'];
  expect(names.map(lightOf)).toEqual([PAPER, RAISED, INK, MUTED, RULE, STRONG_RULE, ACCENT]);
  expect(HUES.map((_, index) => lightOf(`source-${index + 1}`))).toEqual([...HUES]);
});

describe('a card that was drawn before', () => {
  const PICTURE = Buffer.from('89504e470d0a1a0a00000000 49454e44ae426082'.replace(' ', ''), 'hex');
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourceline-cards-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const font = (data: string): CardFont => ({ name: 'Serif', weight: 400, style: 'normal', data: Buffer.from(data) });

  test('is not drawn again, and nothing half written is left', async () => {
    const draw = vi.fn(() => Promise.resolve(PICTURE));
    expect(await cachedCard(folder, 'a', draw)).toEqual({ picture: PICTURE, isKept: true });
    expect(await cachedCard(folder, 'a', draw)).toEqual({ picture: PICTURE, isKept: true });
    expect(draw).toHaveBeenCalledOnce();
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  test('by several builds at once is the same for all', async () => {
    const all = Array.from({ length: 10 }, () => cachedCard(folder, 'a', () => Promise.resolve(PICTURE)));
    expect(await Promise.all(all)).toEqual(all.map(() => ({ picture: PICTURE, isKept: true })));
    expect(await readdir(folder)).toEqual(['a.png']);
  });

  test('and of which a part is missing is drawn again', async () => {
    for (const part of [0, 8, PICTURE.length - 1]) {
      await writeFile(join(folder, 'a.png'), PICTURE.subarray(0, part));
      expect(await cachedCard(folder, 'a', () => Promise.resolve(PICTURE))).toEqual({ picture: PICTURE, isKept: true });
      expect(await readFile(join(folder, 'a.png'))).toEqual(PICTURE);
    }
  });

  test('where nothing can be kept is drawn each time', async () => {
    await writeFile(join(folder, 'file'), '');
    const kept = await cachedCard(join(folder, 'file/below'), 'a', () => Promise.resolve(PICTURE));
    expect(kept).toEqual({ picture: PICTURE, isKept: false });
  });

  test('has another key when its text, its layout or a font is another', () => {
    const card = cardLayout(WORDS, STRIP);
    const keyOf = cardKeys({ fonts: [font('a')] });
    const other = cardLayout({ ...WORDS, facts: '4 Oct 2015' }, STRIP);
    const keys = [keyOf(card), keyOf(other), cardKeys({ fonts: [font('b')] })(card)];
    expect(new Set(keys).size).toBe(3);
    expect(keyOf(cardLayout({ ...WORDS }, STRIP))).toBe(keys[0]);
  });
});
