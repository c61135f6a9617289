import { createElement } from 'react';

import type { Along, Drawn } from '#drawing/shape.ts';

export interface ElementsProps {
  readonly of: readonly Drawn<Along>[];
}

/** Paints parts of a drawing as elements of the SVG around it, in their order. */
export function Elements({ of }: ElementsProps) {
  return of.map(elementOf);
}

function elementOf(part: Drawn<Along>, index: number) {
  const key = part.key ?? index;
  if (part.kind === 'group') {
    return (
      <g key={key} transform={`translate(${part.x} ${part.y})`} data-source-look={part.look ?? undefined}>
        {part.parts.map(elementOf)}
      </g>
    );
  }
  const { kind, classes: className, lineWidth: strokeWidth, at } = part;
  if (kind !== 'text') return createElement(kind, { key, className, strokeWidth, ...at });
  return (
    <text key={key} className={className} textAnchor={part.align === 'start' ? undefined : part.align} {...at}>
      {part.text}
    </text>
  );
}
