import { assert } from '#base/assert.ts';

/** The number of a character in Unicode. Throws where there is no character. */
export function codeOf(character: string): number {
  const code = character.codePointAt(0);
  assert(code !== undefined, 'a character is not empty');
  return code;
}

/** The code point of a character as Unicode writes it: `U+001B`. */
export function codePointOf(character: string): string {
  return `U+${codeOf(character).toString(16).toUpperCase().padStart(4, '0')}`;
}
