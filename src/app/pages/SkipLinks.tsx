import type { MouseEvent } from 'react';

import { PLACES } from '#app/steps/places.ts';
import { AXIS_ID } from '#timeline/axis-id.ts';
import { isShown } from '#ui/is-shown.ts';

/** A way past the head of the page. */
export interface SkipLink {
  readonly label: string;
  /** Where it leads without JavaScript. */
  readonly href: string;
  /** What gets the focus, as a selector. */
  readonly to: string;
}

export const TO_TIMELINE: SkipLink = {
  label: 'Skip to the timeline',
  href: `#${AXIS_ID}`,
  to: `#${AXIS_ID} [data-stop][tabindex='0']`,
};
export const TO_LIST: SkipLink = {
  label: 'Skip to the list',
  href: `#${PLACES.listHeading}`,
  to: `#${PLACES.list} a[data-event]`,
};
export const TO_EVENT: SkipLink = { label: 'Skip to the event', href: `#${PLACES.event}`, to: `#${PLACES.event}` };

/** For who goes by keyboard. The address stays as it is: what it says after `#` is a passage. */
export function SkipLinks({ links }: { readonly links: readonly SkipLink[] }) {
  function skip(event: MouseEvent, to: string) {
    const target = [...document.querySelectorAll<HTMLElement | SVGElement>(to)].find(isShown);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
  return (
    <nav aria-label="Skip" className="contents print:hidden">
      {links.map(({ label, href, to }) => (
        <a
          key={to}
          href={href}
          onClick={(event) => skip(event, to)}
          className="sr-only z-40 bg-paper px-3 py-2 text-xs focus:not-sr-only focus:absolute focus:top-2 focus:left-4"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
