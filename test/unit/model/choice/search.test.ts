import { describe, expect, it } from 'vitest';

import { foldText, matchesAll, searchNeedles } from '#model/choice/search.ts';

function finds(words: string, text: string): boolean {
  return matchesAll(foldText(text), searchNeedles(words));
}

describe('search', () => {
  it.each([
    ['', 'Anything'],
    ['  ', 'Anything'],
    ['“ … ”', 'Anything'],
    ['strikes', 'Russia intensifies airstrikes'],
    ['STRIKES russia', 'Russia intensifies airstrikes'],
    ['IS', 'Strikes on IS targets'],
    ['is', 'The Islamic State'],
    ['60', 'More than 60 missions'],
    ['Su-30', 'A Su-30 crossed the border'],
    ['su 30', 'A Su‑30 crossed the border'],
    ['erdogan', 'Erdoğan speaks'],
    ['Erdoğan', 'Erdogan speaks'],
    ["Russia's", 'Russia’s military'],
    ['сирия', 'СИРИЯ'],
    ['2,289', 'It flew 2,289 sorties'],
  ])('%j finds "%s"', (words, text) => {
    expect(finds(words, text)).toBe(true);
  });

  it.each([
    ['is', 'Jets raised doubts'],
    ['strikes turkey', 'Russia intensifies airstrikes'],
    ['60', 'It flew 160 missions'],
    ['Aleppo', 'Raqqa'],
  ])('%j does not find "%s"', (words, text) => {
    expect(finds(words, text)).toBe(false);
  });
});
