import { isClear } from '#drawing/paint/is-clear.ts';

/** How a canvas paints. Colours as it takes them, null where nothing is; lengths in pixels. */
export interface CanvasInk {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly lineWidth: number;
  readonly dash: number[];
  readonly font: string;
}

/** The ink of a computed style. */
export function canvasInk(style: CSSStyleDeclaration): CanvasInk {
  return {
    fill: colorIn(style.fill),
    stroke: colorIn(style.stroke),
    lineWidth: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray
      .split(/[\s,]+/)
      .map(Number.parseFloat)
      .filter((length) => length > 0),
    font: `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
  };
}

function colorIn(value: string): string | null {
  return isClear(value) ? null : value;
}
