import type { MouseEvent } from 'react';

import { type AxisOnPage, useAxisOnPage } from '#app/sharing/axis-on-page.ts';
import { PLACES } from '#app/steps/places.ts';
import { rowTargets } from '#explore/row-targets.ts';
import { AXIS_ID } from '#timeline/axis-id.ts';
import { axisTargets, stopName } from '#timeline/axis-targets.ts';
import type { FocusTarget } from '#ui/focus/focus-targets.ts';
import { isShown } from '#ui/is-shown.ts';

/** A way past the head of the page. */
export interface SkipLink {
  readonly label: string;
  /** Where it leads without JavaScript. */
  readonly href: string;
  /** What may get the focus: the first that is shown. */
  readonly to: (axis: AxisOnPage['current']) => readonly FocusTarget[];
}

export const TO_TIMELINE: SkipLink = {
  label: 'Skip to the timeline',
  href: `#${AXIS_ID}`,
  to: (axis) => {
    const stop = axis?.timeline.active.stop;
    return stop ? axisTargets.all(stopName(stop.id)) : [];
  },
};
export const TO_LIST: SkipLink = {
  label: 'Skip to the list',
  href: `#${PLACES.listHeading}`,
  to: () => rowTargets.all(),
};
export const TO_EVENT = toPlace('Skip to the event', PLACES.event);
export const TO_ARTICLE = toPlace('Skip to the article', PLACES.article);

/** A way to what takes the focus as a whole. */
function toPlace(label: string, id: string): SkipLink {
  return { label, href: `#${id}`, to: () => [document.getElementById(id)].filter((place) => place !== null) };
}

/** For who goes by keyboard. The address stays as it is: what it says after `#` is a passage. */
export function SkipLinks({ links }: { readonly links: readonly SkipLink[] }) {
  const axis = useAxisOnPage();

  function skip(event: MouseEvent, { to }: SkipLink) {
    const target = to(axis.current).find(isShown);
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
  return (
    <nav aria-label="Skip" className="skip contents print:hidden">
      {links.map((link) => (
        <a key={link.label} href={link.href} onClick={(event) => skip(event, link)}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
