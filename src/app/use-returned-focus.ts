import { useLayoutEffect, useRef } from 'react';

/**
 * When an event is closed and the focus goes with it, the keyboard goes on from the event's row in the list. A mark keeps its own focus, since the
 * axis stays.
 */
export function useReturnedFocus(selected: string | null): void {
  const told = useRef<string | null>(null);
  useLayoutEffect(() => {
    const closed = told.current;
    told.current = selected;
    if (selected !== null || closed === null || document.activeElement !== document.body) return;
    const row = document.querySelector(`li > a[data-event="${CSS.escape(closed)}"]`);
    if (row instanceof HTMLElement) row.focus();
  }, [selected]);
}
