import { useLayoutEffect, useRef } from 'react';

import { useSite } from '#app/steps/site.ts';
import { rowTargets } from '#explore/row-targets.ts';
import { axisTargets, cardRowName, markName } from '#timeline/axis-targets.ts';
import type { FocusTarget } from '#ui/focus/focus-targets.ts';
import { focusIsFree } from '#ui/focus/free-focus.ts';
import { isShown } from '#ui/is-shown.ts';

/**
 * When an event is closed the page stands as where the first of the events told in a row was
 * opened, and the keyboard goes on there: from the mark or the row of the event that was told last,
 * whose fold opens again. An event that was opened by its address has its mark where there is an
 * axis.
 */
export function useReturnedFocus(told: string | null): void {
  const { opening, view } = useSite();
  const { passage } = view;
  const before = useRef<string | null>(null);
  const read = useRef(passage);
  const opened = useRef(opening);
  useLayoutEffect(() => {
    // When the event is no longer told nothing opens it any more.
    if (opening !== null) opened.current = opening;
    const closed = before.current;
    const last = read.current;
    before.current = told;
    // The view lets go of the passage before the event is no longer told.
    if (passage !== null || told !== closed) read.current = passage;
    if (told !== null || closed === null) return;
    const from = opened.current;
    opened.current = opening;
    const target =
      from?.stop === null ? rowOf(closed, last) : (markOf(closed, from?.stop ?? null) ?? rowOf(closed, last));
    if (from) window.scrollTo({ top: from.scrollY, behavior: 'instant' });
    if (!focusIsFree()) return;
    target?.focus({ preventScroll: from !== null && from.id === closed });
  }, [told, opening, passage]);
}

/** The mark of an event that was clicked, in its lane; else the first that is shown. */
function markOf(event: string, stop: string | null): FocusTarget | undefined {
  const marks = axisTargets.all(markName(event)).filter(isShown);
  return marks.find((mark) => mark.dataset['stop'] === stop) ?? marks[0];
}

/**
 * The row of an event that is shown, in a card or in the list; else its fold is opened. Of rows of
 * claims that of the passage that was read.
 */
function rowOf(event: string, passage: string | null): FocusTarget | undefined {
  const all = rowTargets.all(event);
  const read = all.filter(({ dataset }) => dataset['passage'] === passage);
  const rows = read.length > 0 ? read : all;
  const shown = [...axisTargets.all(cardRowName(event)), ...rows].find(isShown);
  if (shown) return shown;
  const fold = rows[0]?.closest('details');
  if (fold) fold.open = true;
  return rows[0];
}
