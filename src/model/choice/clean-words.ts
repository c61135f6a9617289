export const MAX_WORDS_LENGTH = 200;

/**
 * Typed text that can stand in an address: control characters become spaces, halves of characters
 * go, and so does what is too long. Spaces alone are no words.
 */
export function cleanWords(text: string): string {
  return text
    .slice(0, MAX_WORDS_LENGTH)
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '')
    .replace(/^\s+$/, '');
}
