import { type Drawn, line, rect, type Rect, words } from '#drawing/shape.ts';
import type { SourceStrip, StripBar } from '#explore/layout/source-strips.ts';
import { percent, type ScaleBand, type ScalePart } from '#scale/layout/fluid-scale.ts';
import { bandLine } from '#scale/layout/grid-scene.ts';

/** A strip is as wide as the page has room for: places along it are shares. */
type Percent = `${number}%`;

/** Pixels from the top: the words of the flag, the highest bar, the line on which bars stand. */
const WORDS = 11;
const TOP = 18;
const BASE = 66;
/** Of the whole strip. */
export const STRIP_HEIGHT = BASE + 1;

/**
 * Of a flag: where its cloth and pole begin, how high the cloth is, and how far the words stand
 * from the pole.
 */
const FLAG_TOP = 2;
const CLOTH = 4;
const WORDS_GAP = 5;
/** Beyond this share of the width the flag's words stand before it. */
const TURNS = 0.55;
/** The share of a bar's width that is left free. */
const GAP = 0.14;
const LABEL = 'nums fill-muted text-2xs';

/**
 * The days of which an article tells, and its publication, after which it could tell of none.
 */
export function stripScene(strip: SourceStrip, months: readonly ScaleBand[]): readonly Drawn<Percent>[] {
  const { bars, profile, bounds, published, flag } = strip;
  const end = published ? published.x + published.width : 1;
  return [
    ...(published ? [rect('fill-raised', percent(end), TOP, percent(1 - end), BASE - TOP)] : []),
    ...months.map(({ x }) => bandLine(percent(x), TOP, BASE)),
    ...profile.map((bar) => barOf(bar, 0, 'fill-(--source) opacity-30')),
    ...bars.map((bar) => barOf(bar, GAP, 'fill-(--source)')),
    ...bounds.map((bar) => barOf(bar, GAP, 'fill-none stroke-(--source)')),
    line<Percent>('stroke-strong-rule', '0%', BASE, '100%', BASE),
    ...(published ? flagOf(published, flag) : []),
  ];
}

function barOf({ x, width, height }: StripBar, gap: number, classes: string): Rect<Percent> {
  const pixels = height * (BASE - TOP);
  return rect(classes, percent(x + (width * gap) / 2), BASE - pixels, percent(width * (1 - gap)), pixels);
}

/**
 * A pole at the end of the days on one of which the article was published, a cloth over those days,
 * and words beside it.
 */
function flagOf({ x, width }: ScalePart, flag: string): readonly Drawn<Percent>[] {
  const end = x + width;
  const pole = line('stroke-(--source)', percent(end), FLAG_TOP, percent(end), BASE, 1.5);
  return [
    rect('fill-(--source)', percent(x), FLAG_TOP, percent(width), CLOTH),
    pole,
    end > TURNS
      ? words(LABEL, flag, percent(x), WORDS, 'end', -WORDS_GAP)
      : words(LABEL, flag, percent(end), WORDS, 'start', WORDS_GAP),
  ];
}
