import { isolatedText } from '#base/shown-text.ts';
import type { SourceLook } from '#ui/source-look.ts';

/**
 * Along the width of a picture: pixels, or a share of the whole (`'12.5%'`) where only the page
 * will know how wide that is.
 */
export type Along = number | `${number}%`;

/** How a shape looks: the classes that the style sheets know, and what they leave to it. */
interface Look {
  readonly classes: string;
  /** In pixels, where no class says it. */
  readonly lineWidth?: number | undefined;
  /** Names it among its neighbours where these come and go. */
  readonly key?: number | string;
}

/** A straight line. */
export interface Line<X extends Along = number> extends Look {
  readonly kind: 'line';
  readonly at: { readonly x1: X; readonly y1: number; readonly x2: X; readonly y2: number };
}

/** A box; `rx` rounds its corners. */
export interface Rect<X extends Along = number> extends Look {
  readonly kind: 'rect';
  readonly at: {
    readonly x: X;
    readonly y: number;
    readonly width: X;
    readonly height: number;
    readonly rx?: number | undefined;
  };
}

/** Any outline about the origin of its group, as SVG writes it. */
export interface Path extends Look {
  readonly kind: 'path';
  readonly at: { readonly d: string };
}

/**
 * Words on one line: `y` is their baseline, and at `x`, moved by `dx` pixels, is their start,
 * middle or end.
 */
export interface Words<X extends Along = number> extends Look {
  readonly kind: 'text';
  readonly text: string;
  readonly align: 'start' | 'middle' | 'end';
  readonly at: { readonly x: X; readonly y: number; readonly dx?: number | undefined };
}

/** One thing that is drawn; `at` is where, in the attributes that SVG has for its kind. */
export type Shape<X extends Along = number> = Line<X> | Rect<X> | Path | Words<X>;

/**
 * Parts with an origin of their own, in pixels from that of the group around it, and what they
 * belong to.
 */
export interface Group<X extends Along = number> {
  readonly kind: 'group';
  readonly key?: number | string | undefined;
  readonly x: number;
  readonly y: number;
  /** The source whose hue all parts take; as around it if it says nothing. */
  readonly look?: SourceLook | null | undefined;
  /** Whether it belongs to the selected event. */
  readonly current?: boolean | undefined;
  /** Where it leads, and what that is called where it is heard. */
  readonly href?: string | undefined;
  readonly name?: string | undefined;
  /** Nothing of it is seen beyond this size. */
  readonly clip?: { readonly width: number; readonly height: number } | undefined;
  readonly parts: readonly Drawn<X>[];
}

/** A part of a drawing, from back to front. */
export type Drawn<X extends Along = number> = Shape<X> | Group<X>;

/** A line from one point to another. */
export function line<X extends Along>(
  classes: string,
  x1: X,
  y1: number,
  x2: X,
  y2: number,
  lineWidth?: number,
): Line<X> {
  return { kind: 'line', classes, lineWidth, at: { x1, y1, x2, y2 } };
}

/** A box whose upper left corner is at `x`, `y`. */
export function rect<X extends Along>(
  classes: string,
  x: X,
  y: number,
  width: X,
  height: number,
  rx?: number,
): Rect<X> {
  return { kind: 'rect', classes, at: { x, y, width, height, rx } };
}

/** An outline about the origin. */
export function path(classes: string, d: string): Path {
  return { kind: 'path', classes, at: { d } };
}

/**
 * Words at a point; they start there if nothing else is said. Whatever their script, their line
 * runs from left to right: so painters know their start from their end.
 */
export function words<X extends Along>(
  classes: string,
  text: string,
  x: X,
  y: number,
  align: Words['align'] = 'start',
  dx?: number,
): Words<X> {
  return { kind: 'text', classes, text: isolatedText(text), align, at: { x, y, dx } };
}

const NOTHING_MORE = {};

/** Parts about a point. */
export function group<X extends Along>(
  x: number,
  y: number,
  parts: readonly Drawn<X>[],
  { key, look, current, href, clip }: Omit<Group, 'kind' | 'x' | 'y' | 'parts'> = NOTHING_MORE,
): Group<X> {
  return { kind: 'group', key, x, y, look, current, href, clip, parts };
}
