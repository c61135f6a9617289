import { describe, expect, it } from 'vitest';

import { graphemesOf } from '#pipeline/quotes/graphemes.ts';

/** A text, with `|` where a stretch begins and ends. */
function stretchIn(marked: string) {
  const start = marked.indexOf('|');
  return { text: marked.replaceAll('|', ''), stretch: { start, end: marked.lastIndexOf('|') - 1 } };
}

describe('a stretch of a text', () => {
  it.each([
    ['of plain letters', 'one |two| three', 'two', 'two'],
    ['at the ends of the text', '|one|', 'one', 'one'],
    ['within a pair of units', 'a\ud83c|\udf09b|', '\ud83c\udf09b', 'b'],
    ['within a joined emoji', 'a|b👨\u200d👩|\u200d👧c', 'b👨\u200d👩\u200d👧', 'b'],
    ['before an accent', 'caf|e|\u0301s', 'e\u0301', ''],
    ['from an accent on', 'cafe|\u0301s|', 'e\u0301s', 's'],
    ['between two flags', 'x🇳🇴|🇸🇪|y', '🇸🇪', '🇸🇪'],
    ['within a flag', 'x🇳|🇴🇸🇪|y', '🇳🇴🇸🇪', '🇸🇪'],
    ['within the end of a line', 'one\r|\ntwo|', '\r\ntwo', 'two'],
  ])('%s', (_, marked, widened, narrowed) => {
    const { text, stretch } = stretchIn(marked);
    const { widen, narrow, isWhole } = graphemesOf(text);
    const wide = widen(stretch);
    const narrower = narrow(stretch);
    expect(text.slice(wide.start, wide.end)).toBe(widened);
    expect(text.slice(narrower.start, Math.max(narrower.start, narrower.end))).toBe(narrowed);
    expect(isWhole(stretch)).toBe(widened === narrowed);
  });
});
