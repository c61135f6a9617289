import { lazy } from '#base/lazy.ts';
import type { Stretch } from '#model/stretch.ts';

/** Units below this one never join what stands before them, but for the two that end a line. */
const FIRST_JOINING = 0x300;

/**
 * Characters as readers see them: a letter with its accents, an emoji with all that is joined to
 * it.
 */
export interface Graphemes {
  /** The stretch widened to whole characters. */
  readonly widen: (stretch: Stretch) => Stretch;
  /** The stretch without the characters of which it has only a part. */
  readonly narrow: (stretch: Stretch) => Stretch;
  /** Whether the stretch cuts none. */
  readonly isWhole: (stretch: Stretch) => boolean;
}

export function graphemesOf(text: string): Graphemes {
  const segments = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text));
  const around = (offset: number): Stretch => {
    const isPlain =
      text.charCodeAt(offset - 1) < FIRST_JOINING && text.charCodeAt(offset) < FIRST_JOINING && text[offset] !== '\n';
    const found = isPlain ? undefined : segments().containing(offset);
    if (!found || found.index === offset) return { start: offset, end: offset };
    return { start: found.index, end: found.index + found.segment.length };
  };
  return {
    widen: ({ start, end }) => ({ start: around(start).start, end: around(end).end }),
    narrow: ({ start, end }) => ({ start: around(start).end, end: around(end).start }),
    isWhole: ({ start, end }) => around(start).start === start && around(end).end === end,
  };
}
