import type { ReactNode } from 'react';

import { printCount } from '#base/count-of.ts';

export interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  /** What the others are called, after their number: `more notes`. */
  readonly rest: string;
  readonly children: (some: readonly Item[]) => ReactNode;
}

/** Of more than these the first are in sight. */
const MOST = 40;
const FIRST = 20;

/** A list, and where it is long the first of it, with the others folded, and not on paper. */
export function FirstOf<Item>({ items, rest, children }: FirstOfProps<Item>) {
  if (items.length <= MOST) return children(items);
  const others = `${printCount(items.length - FIRST)} ${rest}`;
  return (
    <div>
      {children(items.slice(0, FIRST))}
      <details className="border-t border-rule print:hidden">
        <summary className="min-h-6 cursor-pointer py-1.5 text-xs hover:text-accent">{others}</summary>
        {children(items.slice(FIRST))}
      </details>
      <p className="hidden text-xs print:block">{others} stand on the page.</p>
    </div>
  );
}
