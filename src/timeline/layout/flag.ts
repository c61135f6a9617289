import { dayWidth, type Viewport, xOf } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { printSpan } from '#model/day.ts';

/** Where a source's line ends: what follows could not be in that article. Pixels; `doubt` is the stretch before x in which it may have been published. */
export interface PlacedFlag {
  readonly x: number;
  readonly doubt: number;
  readonly label: string;
  /** On which side of x the label stands. */
  readonly side: 'left' | 'right';
}

const LABEL_PX = 120;

/** The flag of a source in a plot `width` pixels wide. */
export function placeFlag({ published }: SourceHead, view: Viewport, width: number): PlacedFlag {
  const { earliest, latest } = published;
  const x = xOf(view, width, latest + 1);
  return {
    x,
    doubt: (latest - earliest) * dayWidth(view, width),
    label: `published ${printSpan({ first: earliest, last: latest }, { year: false })}`,
    side: x > width - LABEL_PX ? 'left' : 'right',
  };
}
