import { describe, expect, it } from 'vitest';

import { snippetOf } from '#model/search/snippet.ts';

function shown(
  text: string,
  lit: readonly (readonly [number, number])[],
  left: readonly (readonly [number, number])[] = [],
) {
  const stretches = (pairs: typeof lit) => pairs.map(([start, end]) => ({ start, end }));
  return snippetOf(text, { start: 0, end: text.length }, stretches(lit), stretches(left))
    .map((piece) => (piece.lit ? `<${piece.text}>` : piece.text))
    .join('');
}

describe('what is shown of a passage', () => {
  it('is all of a short one, with what is lit', () => {
    expect(shown('The bridge is shut.', [[4, 10]])).toBe('The <bridge> is shut.');
  });

  it('has no signs that are left in the text', () => {
    expect(
      shown(
        'The **bridge** is shut.',
        [[6, 12]],
        [
          [4, 6],
          [12, 14],
        ],
      ),
    ).toBe('The <bridge> is shut.');
  });

  it('is cut between words around the first that is lit', () => {
    const text = `${'before '.repeat(60)}bridge ${'after '.repeat(60)}`.trim();
    const snippet = shown(text, [[420, 426]]);
    expect(snippet).toMatch(/^… before (before )*<bridge>( after)+ …$/);
    expect(snippet.length).toBeLessThan(320);
  });
});
