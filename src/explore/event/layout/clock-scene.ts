import { type Drawn, group, line, rect } from '#drawing/shape.ts';
import { type Clock, CLOCK_WIDTH } from '#explore/event/layout/clocks.ts';
import { sourceLook } from '#ui/source-look.ts';

/** Of the picture of one clock, in the units of `CLOCK_WIDTH`. */
export const CLOCK_HEIGHT = 12;

const MARK_TOP = 2;
/** As thin as any line, however the picture is stretched. */
const BASE_LINE = 'stroke-rule [vector-effect:non-scaling-stroke]';

/** A line for all days, and on it a mark for each time, in the hue of its source. */
export function clockScene({ marks }: Clock): readonly Drawn[] {
  const middle = CLOCK_HEIGHT / 2;
  return [
    line(BASE_LINE, 0, middle, CLOCK_WIDTH, middle),
    ...marks.map(({ x, width, source }) => {
      const classes = source === null ? 'fill-ink' : 'fill-(--source)';
      const mark = rect(classes, x, MARK_TOP, width, CLOCK_HEIGHT - 2 * MARK_TOP);
      return group(0, 0, [mark], { look: source === null ? null : sourceLook(source) });
    }),
  ];
}
