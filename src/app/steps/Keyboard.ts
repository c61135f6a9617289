import type { HeldFocus } from '#ui/focus/held-focus.ts';
import { keepFocus } from '#ui/focus/kept-focus.ts';
import { uncoverFocus } from '#ui/focus/uncovered-focus.ts';

/**
 * From now on the focus is neither lost to the page nor hidden under a bar. `before` had it last.
 */
export function seeToFocus(before: HeldFocus | null): void {
  keepFocus(before);
  uncoverFocus();
}
