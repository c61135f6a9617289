import { keepFocus } from '#ui/focus/kept-focus.ts';
import { uncoverFocus } from '#ui/focus/uncovered-focus.ts';

/** From now on the focus is neither lost to the page nor hidden under a bar. */
export function seeToFocus(): void {
  keepFocus();
  uncoverFocus();
}
