import { useLayoutEffect, useRef } from 'react';

import { PLACES } from '#app/steps/places.ts';
import { useSite } from '#app/steps/site.ts';
import { isShown } from '#ui/is-shown.ts';

/**
 * When an event is closed the page stands as where the first of the events told in a row was
 * opened, and the keyboard goes on there: from the mark or the row of the event that was told last,
 * whose fold opens again. An event that was opened by its address has its mark where there is an
 * axis.
 */
export function useReturnedFocus(told: string | null): void {
  const { opening } = useSite();
  const before = useRef<string | null>(null);
  const opened = useRef(opening);
  useLayoutEffect(() => {
    // When the event is no longer told nothing opens it any more.
    if (opening !== null) opened.current = opening;
    const closed = before.current;
    before.current = told;
    if (told !== null || closed === null) return;
    const from = opened.current;
    opened.current = opening;
    const mark = () => visible(`a[data-stop][data-event="${closed}"]`);
    const row = () =>
      visible(`li > a[data-event="${closed}"]`) ?? unfolded(`#${PLACES.list} li > a[data-event="${closed}"]`);
    const target = from?.from === 'row' ? row() : (mark() ?? row());
    if (from) window.scrollTo({ top: from.scrollY, behavior: 'instant' });
    if (document.activeElement !== document.body) return;
    target?.focus({ preventScroll: from !== null && from.id === closed });
  }, [told, opening]);
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
