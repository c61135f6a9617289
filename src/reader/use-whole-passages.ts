import { type RefObject, useEffect } from 'react';

/**
 * Makes a click on any run of a passage a click on its link, which stands in the first of them:
 * with the same keys held, so that a new tab stays a new tab, and with the middle button for one.
 * Selecting words is no click.
 */
export function useWholePassages(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = root.current;
    text?.addEventListener('click', follow);
    // oxlint-disable-next-line browsers/met -- without it the middle button gives a click as any other
    text?.addEventListener('auxclick', followInNewTab);
    text?.addEventListener('mousedown', keepStill);
    return () => {
      text?.removeEventListener('click', follow);
      text?.removeEventListener('auxclick', followInNewTab);
      text?.removeEventListener('mousedown', keepStill);
    };
  }, [root]);
}

const MIDDLE = 1;

function follow(event: MouseEvent): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button === MIDDLE) return followInNewTab(event);
  if (document.getSelection()?.isCollapsed === false) return;
  clickLink(event, { ctrlKey, metaKey, shiftKey, altKey });
}

/**
 * A click that a script makes has no middle button for a link; it says the same by the keys, of
 * which each system knows one.
 */
function followInNewTab(event: MouseEvent): void {
  const { button, shiftKey } = event;
  if (button === MIDDLE) clickLink(event, { ctrlKey: true, metaKey: true, shiftKey });
}

/** Where the middle button begins to scroll, it gives no click. */
function keepStill(event: MouseEvent): void {
  if (event.button === MIDDLE && ledBy(event) !== null) event.preventDefault();
}

function clickLink(event: MouseEvent, keys: MouseEventInit): void {
  const passage = ledBy(event);
  if (passage === null || !(event.currentTarget instanceof Element)) return;
  const link = event.currentTarget.querySelector(`a[data-leads="${passage}"]`);
  link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }));
}

/** The passage of a later run, by fragment; null for anything else. */
function ledBy({ target }: MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-led-by]')?.getAttribute('data-led-by') ?? null) : null;
}
