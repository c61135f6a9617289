/** Inputs into which nothing is written. */
const NO_TEXT = '[type=checkbox], [type=radio], [type=range], [type=button], [type=submit]';

/**
 * Whether a key is the page's to use: nothing nearer has used it, and no dialog is open over the
 * page.
 */
export function isFreeKey(event: KeyboardEvent): boolean {
  return !event.defaultPrevented && document.querySelector('dialog[open]') === null;
}

/** Whether a key goes into something that takes text or has keys of its own for choosing. */
export function goesIntoField({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest(`input:not(${NO_TEXT}), textarea, select`) !== null;
}
