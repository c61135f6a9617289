/** A word where it stands on the page. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words that stand on one line are one text at the first of them. Words come in reading order. */
export function linesOf(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const lines: PlacedWord[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - word.top) < 2)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${word.text}` };
    else lines.push(word);
  }
  return lines;
}
