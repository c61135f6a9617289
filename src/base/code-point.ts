import { assert } from '#base/assert.ts';

/** The code point of a character as Unicode writes it: `U+001B`. Throws where there is none. */
export function codePointOf(character: string): string {
  const code = character.codePointAt(0);
  assert(code !== undefined, 'a character is not empty');
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
