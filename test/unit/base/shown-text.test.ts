import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { shownText } from '#base/shown-text.ts';

it.each([
  ['plain words', 'Su-30 near Latakia', 'Su-30 near Latakia'],
  ['words of other scripts', 'مرحبا שלום 報道', 'مرحبا שלום 報道'],
  ['a sign that turns the writing about', 'a\u202Eb\u2066', 'a[U+202E]b[U+2066]'],
  ['an end of line', 'a\nb\u2028', 'a[U+000A]b[U+2028]'],
  ['a space without width', 'start\u200B', 'start[U+200B]'],
  ['half a character', '\uD83Dx', '[U+D83D]x'],
  ['a family of four', '👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
  ['letters that are kept apart', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a joiner that joins nothing', 'x\u200d', 'x[U+200D]'],
])('shows %s', (_name, text, shown) => {
  expect(shownText(text)).toBe(shown);
});

it('shows any text once and for all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = shownText(text);
      expect(shownText(shown)).toBe(shown);
      expect(shown).not.toMatch(/\p{Cs}/u);
    }),
  );
});
