import { at } from '#base/at.ts';
import { tenths } from '#base/rounded.ts';
import { shapePath, type SourceLook } from '#ui/source-look.ts';

/* The colours of cards: those of the light theme, which a test compares with `ui/tokens.css`. */

export const PAPER = '#fcfbf7';
export const RAISED = '#f4f1e9';
export const INK = '#1b1a17';
export const MUTED = '#5f5b51';
export const RULE = '#dcd7ca';
export const STRONG_RULE = '#8b8678';
export const ACCENT = '#a0123f';

/** The hues of the looks of sources, in their order. */
export const HUES = ['#0a64a4', '#b04f00', '#00745a', '#7d4a9c', '#7a6400', '#b0306e', '#1c7280', '#63605a'] as const;

export function hueOf(look: SourceLook): string {
  return at(HUES, look - 1);
}

/** The shape of a look about a point, as an SVG element; hollow for what is planned. */
export function shapeOf(look: SourceLook | null, x: number, y: number, radius: number, isHollow = false): string {
  const hue = look === null ? INK : hueOf(look);
  const ink = isHollow ? `fill="${PAPER}" stroke="${hue}" stroke-width="${radius / 3}"` : `fill="${hue}"`;
  return `<path d="${shapePath(look ?? 1, radius)}" transform="translate(${tenths(x)} ${tenths(y)})" ${ink}/>`;
}
