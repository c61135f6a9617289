import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { cardOf } from '#pipeline/cards/build-cards.ts';
import { cachedCard, cardKeys } from '#pipeline/cards/card-cache.ts';
import { type CardFont, readCardFonts } from '#pipeline/cards/card-fonts.ts';
import { cardLayout, textOf } from '#pipeline/cards/card-layout.ts';
import { drawCard } from '#pipeline/cards/draw-card.ts';
import { type PageSummary, summaryOf } from '#pipeline/pages/page-summary.ts';
import { sitePages } from '#pipeline/pages/site-pages.ts';

import { corpusOf } from '../pages/good-corpus.ts';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));

const SUMMARY: PageSummary = {
  title: 'The mayor says the bridge is closed',
  description: 'd',
  lead: 'The mayor',
  date: '3 Oct 2015',
  quotation: 'The bridge is closed',
  sources: 'North; South',
};

describe('a card', () => {
  test('leads with the speaker, then the words, then title, day and sources', () => {
    const lines = textOf(cardLayout(SUMMARY)).split('\n');
    expect(lines).toEqual([
      'The mayor',
      '“The bridge is closed”',
      'The mayor says the bridge is closed',
      '3 Oct 2015 · North; South',
      'Sourceline',
    ]);
  });

  test('without a quotation has the title in its place', () => {
    const lines = textOf(cardLayout({ ...SUMMARY, quotation: null })).split('\n');
    expect(lines.slice(0, 2)).toEqual(['The mayor', SUMMARY.title]);
    expect(lines.filter((line) => line === SUMMARY.title)).toHaveLength(1);
  });

  test('sets longer words smaller, and cuts the longest', () => {
    const sizeOf = (quotation: string) =>
      Number(/"fontSize":(\d+),"lineHeight":1.28/.exec(JSON.stringify(cardLayout({ ...SUMMARY, quotation })))?.[1]);
    const sizes = [20, 100, 180, 280, 900].map((length) => sizeOf('word '.repeat(length / 5)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
    expect(textOf(cardLayout({ ...SUMMARY, quotation: 'word '.repeat(200) })).length).toBeLessThan(500);
  });

  test('is drawn as a picture of 1200 by 630', async () => {
    const picture = Buffer.from(await drawCard(cardLayout(SUMMARY), await readCardFonts(PROJECT)));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

test('the fonts have every sign of every card of the five articles', async () => {
  const corpus = await corpusOf('seeds');
  const { has } = await readCardFonts(PROJECT);
  const missing = sitePages(corpus)
    .filter((page) => cardOf(page) !== null)
    .flatMap((page) => Array.from(textOf(cardLayout(summaryOf(page, corpus)))).filter((sign) => !has(sign)));
  expect(missing).toEqual([]);
  expect(has('漢')).toBe(false);
  expect(has('Ж')).toBe(true);
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
    const card = cardLayout(SUMMARY);
    const keyOf = cardKeys({ fonts: [font('a')] });
    const other = cardLayout({ ...SUMMARY, date: '4 Oct 2015' });
    const keys = [keyOf(card), keyOf(other), cardKeys({ fonts: [font('b')] })(card)];
    expect(new Set(keys).size).toBe(3);
    expect(keyOf(cardLayout({ ...SUMMARY }))).toBe(keys[0]);
  });
});
