import { type RefObject, useEffect } from 'react';

/**
 * Makes a click on any run of a passage a click on its link, which stands in the first of them: with the same keys held, so that a new tab stays a
 * new tab. Selecting words is no click.
 */
export function useWholePassages(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const text = root.current;
    text?.addEventListener('click', follow);
    return () => text?.removeEventListener('click', follow);
  }, [root]);
}

function follow({ target, currentTarget, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): void {
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
  const passage = target.closest('[data-led-by]')?.getAttribute('data-led-by') ?? null;
  if (passage === null || document.getSelection()?.isCollapsed === false) return;
  const init = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey, altKey };
  currentTarget.querySelector(`a[data-leads="${passage}"]`)?.dispatchEvent(new MouseEvent('click', init));
}
