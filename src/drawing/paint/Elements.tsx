import { createElement, type ReactElement } from 'react';

import { em } from '#base/em.ts';
import type { Along, Drawn, Shape } from '#drawing/shape.ts';

export interface ElementsProps {
  readonly of: readonly Drawn<Along>[];
}

/**
 * Paints parts of a drawing as elements of the SVG around it, in their order. What stands at shares
 * of the width is in a picture without a scale of its own (`fluid-picture`): there each length says
 * that it grows with the text.
 */
export function Elements({ of }: ElementsProps) {
  return of.map(elementOf);
}

function elementOf(part: Drawn<Along>, index: number): ReactElement {
  const key = part.key ?? index;
  if (part.kind === 'group') {
    const { x, y, look, href, name, current, parts } = part;
    const place = { key, transform: `translate(${x} ${y})`, 'data-source-look': look };
    const children = parts.map(elementOf);
    if (href === undefined) return createElement('g', place, children);
    // React knows <a> as HTML's alone; within an SVG it takes a transform.
    return createElement('a', { ...place, href, 'aria-label': name, 'aria-current': current || undefined }, children);
  }
  const { kind, classes: className, lineWidth: strokeWidth, at } = part;
  // Each begins with where it stands along the width; an outline has no length to change.
  const isFluid = typeof Object.values(at)[0] === 'string';
  const lengths = { key, strokeWidth, ...(isFluid ? inEm(at) : at) };
  if (kind !== 'text') return createElement(kind, { className, ...lengths });
  const textAnchor = part.align === 'start' ? null : part.align;
  return isFluid
    ? createElement(kind, { textAnchor, ...lengths }, createElement('tspan', { className }, part.text))
    : createElement(kind, { className, textAnchor, ...lengths }, part.text);
}

/** Where an em is the picture's: words have a larger one, or a smaller, and stand within. */
function inEm(at: Shape<Along>['at']) {
  return Object.fromEntries(
    Object.entries(at).map(([name, value]) => [name, typeof value === 'number' ? em(value) : value]),
  );
}
