/**
 * Words on lines of at most so many characters; a longer word has a line of its own. What is beyond
 * the last line that there may be is cut, and ends in `…`.
 */
export function wrapWords(text: string, characters: number, mostLines: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, mostLines);
  return lines.length > mostLines ? [...shown.slice(0, -1), `${shown.at(-1)}…`] : shown;
}
