import type { MouseEvent } from 'react';

/**
 * A click on any run of a passage is a click on its link, which stands in the first of them: with the same keys held, so that a new tab stays a new
 * tab. For `onClick` of the element that holds the text.
 */
export function followWholePassage(event: MouseEvent<HTMLElement>): void {
  if (!(event.target instanceof Element) || !window.getSelection()?.isCollapsed) return;
  const passage = event.target.closest('[data-led-by]')?.getAttribute('data-led-by');
  if (passage === null || passage === undefined) return;
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  event.currentTarget
    .querySelector(`a[data-leads="${passage}"]`)
    ?.dispatchEvent(
      new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey, altKey }),
    );
}
