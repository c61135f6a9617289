import { at } from '#base/at.ts';
import { upperBound } from '#base/bisect.ts';

export interface LineIndex {
  /** Line and column of an offset, both from 1. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
}

/** Finds lines and columns in a text; a line ends with `\n`. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return {
    at: (offset) => {
      const line = upperBound(starts, offset);
      return { line, column: offset - at(starts, line - 1) + 1 };
    },
  };
}
