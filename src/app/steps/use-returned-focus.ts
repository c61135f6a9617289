import { useLayoutEffect, useRef } from 'react';

import { isShown } from '#ui/is-shown.ts';

/** Where an event was opened, and how far the page was scrolled then. */
interface Opening {
  readonly id: string;
  readonly from: 'mark' | 'row';
  readonly scrollY: number;
}

let opening: Opening | null = null;

/** Notes that the link of a mark or a row is followed, so that closing its event leads back to it. */
export function noteOpening(link: Element): void {
  const id = link.getAttribute('data-event');
  if (id === null || document.getElementById('event') !== null) return;
  opening = { id, from: link.hasAttribute('data-stop') ? 'mark' : 'row', scrollY: window.scrollY };
}

/**
 * When an event is closed the page stands as where the first of the events told in a row was opened, and the keyboard goes on there: from the mark or the row of
 * the event that was told last, whose fold opens again. An event that was opened by its address has its mark where there is an axis.
 */
export function useReturnedFocus(told: string | null): void {
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = told;
    if (told !== null || closed === null) return;
    const from = opening;
    opening = null;
    const mark = () => visible(`a[data-stop][data-event="${closed}"]`);
    const row = () => visible(`li > a[data-event="${closed}"]`) ?? unfolded(`#events li > a[data-event="${closed}"]`);
    const target = from?.from === 'row' ? row() : (mark() ?? row());
    if (from) window.scrollTo({ top: from.scrollY, behavior: 'instant' });
    if (document.activeElement !== document.body) return;
    target?.focus({ preventScroll: from !== null && from.id === closed });
  }, [told]);
}

function visible(selector: string): HTMLElement | SVGElement | null {
  return [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].find(isShown) ?? null;
}

/** The same in a fold that is closed, and then is not. */
function unfolded(selector: string): HTMLElement | null {
  const found = document.querySelector<HTMLElement>(selector);
  const fold = found?.closest('details');
  if (fold) fold.open = true;
  return found;
}
