import { isClear } from '#drawing/paint/is-clear.ts';
import { plainColor } from '#drawing/plain-color.ts';

type Attributes = Readonly<Record<string, string>>;

/**
 * How an SVG file paints, as attributes: shapes and words alike; null where nothing is to be seen.
 * For words also their font, and what surrounds the letters.
 */
export interface FileInk {
  readonly paint: Attributes | null;
  readonly font: Attributes;
  readonly halo: Attributes;
}

/**
 * The ink of a computed style. Opacity is that of fill and stroke: of a line as a whole some
 * programs cannot draw it, since its box has no height.
 */
export function fileInk(style: CSSStyleDeclaration): FileInk {
  const [filled, stroked] = [!isClear(style.fill), !isClear(style.stroke)];
  const { opacity } = style;
  const faint = opacity !== '' && opacity !== '1';
  return {
    paint:
      filled || stroked
        ? {
            fill: filled ? plainColor(style.fill) : 'none',
            ...(filled && faint ? { 'fill-opacity': opacity } : {}),
            ...(stroked ? strokeOf(style) : {}),
            ...(stroked && faint ? { 'stroke-opacity': opacity } : {}),
          }
        : null,
    font: {
      'font-size': style.fontSize,
      ...(style.fontWeight === '400' ? {} : { 'font-weight': style.fontWeight }),
    },
    halo: style.paintOrder === 'stroke' ? { 'paint-order': 'stroke', 'stroke-linejoin': style.strokeLinejoin } : {},
  };
}

function strokeOf({ stroke, strokeWidth, strokeDasharray }: CSSStyleDeclaration): Attributes {
  return {
    stroke: plainColor(stroke),
    ...(strokeWidth === '1px' || strokeWidth === '1' ? {} : { 'stroke-width': strokeWidth }),
    ...(strokeDasharray === 'none' ? {} : { 'stroke-dasharray': strokeDasharray }),
  };
}
