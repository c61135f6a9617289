import { createElement, type ReactElement } from 'react';

import type { Along, Drawn } from '#drawing/shape.ts';

export interface ElementsProps {
  readonly of: readonly Drawn<Along>[];
}

/** Paints parts of a drawing as elements of the SVG around it, in their order. */
export function Elements({ of }: ElementsProps) {
  return of.map(elementOf);
}

function elementOf(part: Drawn<Along>, index: number): ReactElement {
  const key = part.key ?? index;
  if (part.kind === 'group') {
    const { x, y, look, href, name, current } = part;
    // React knows <a> as HTML's alone; within an SVG it takes a transform.
    const place = { transform: `translate(${x} ${y})`, 'data-source-look': look ?? undefined };
    const link = href === undefined ? {} : { href, 'aria-label': name, 'aria-current': current || undefined };
    return createElement(href === undefined ? 'g' : 'a', { key, ...place, ...link }, part.parts.map(elementOf));
  }
  const { kind, classes: className, lineWidth: strokeWidth, at } = part;
  if (kind !== 'text') return createElement(kind, { key, className, strokeWidth, ...at });
  return (
    <text key={key} className={className} textAnchor={part.align === 'start' ? undefined : part.align} {...at}>
      {part.text}
    </text>
  );
}
