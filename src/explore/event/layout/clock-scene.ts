import { at } from '#base/at.ts';
import { type Drawn, group, line, rect, words } from '#drawing/shape.ts';
import { type Clock, type ClockMark, CLOCK_WIDTH } from '#explore/event/layout/clocks.ts';
import { sourceLook } from '#ui/source-look.ts';

/** Of a bar and of the letters above it, in pixels. */
const BAR_HEIGHT = 8;
const LETTERS_HEIGHT = 13;
const LETTER_WIDTH = 9;

/** How high the picture of a clock is, in pixels. */
export function clockHeight({ marks }: Pick<Clock, 'marks'>): number {
  return BAR_HEIGHT + 2 + (marks.some(({ letters }) => letters.length > 0) ? LETTERS_HEIGHT : 0);
}

/**
 * A line for all days, on it a mark for each time, in the hue of its source, and above the marks
 * the letters of the sources, side by side where marks stand close.
 */
export function clockScene(clock: Pick<Clock, 'marks'>): readonly Drawn[] {
  const top = clockHeight(clock) - BAR_HEIGHT - 1;
  const middle = top + BAR_HEIGHT / 2;
  const lettersAt = placeLetters(clock.marks);
  return [
    line('stroke-rule', 0, middle, CLOCK_WIDTH, middle),
    ...clock.marks.map((mark, place) => {
      const { x, width, source, letters } = mark;
      const bar = rect(source === null ? 'fill-ink' : 'fill-(--source)', x, top, width, BAR_HEIGHT);
      const classes = `${source === null ? 'fill-ink' : 'fill-(--source)'} text-2xs font-bold`;
      const above =
        letters.length === 0 ? [] : [words(classes, letters.join(''), at(lettersAt, place), top - 2, 'middle')];
      return group(0, 0, [bar, ...above], { look: source === null ? null : sourceLook(source) });
    }),
  ];
}

/** The middle of each mark's letters: above the mark, or beside those of the mark before. */
function placeLetters(marks: readonly ClockMark[]): readonly number[] {
  const middles = marks.map(() => 0);
  let free = 0;
  for (const [place, mark] of [...marks.entries()].toSorted(([, a], [, b]) => a.x - b.x)) {
    const half = (mark.letters.join('').length * LETTER_WIDTH) / 2;
    const middle = Math.max(free + half, Math.min(mark.x + mark.width / 2, CLOCK_WIDTH - half));
    middles[place] = middle;
    if (mark.letters.length > 0) free = middle + half;
  }
  return middles;
}
