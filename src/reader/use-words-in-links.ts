import { type RefObject, useEffect } from 'react';

import { placeAtPoint, type TextPlace } from '#reader/place-at-point.ts';

/**
 * Lets a mouse select words that stand in the link of a passage, as in any other text: browsers
 * begin no selection in a link. A press that has selected words follows no link.
 */
export function useWordsInLinks(root: RefObject<HTMLElement | null>): void {
  useEffect(() => (root.current ? selectInLinks(root.current) : undefined), [root]);
}

/** From how many pixels on a press is no click any more. */
const SLACK = 4;

/** Returns the way to stop. Listens to the rest of the page only while a button is held. */
function selectInLinks(article: HTMLElement): () => void {
  let pressed: MouseEvent | null = null;
  let selects = false;

  function press(event: MouseEvent): void {
    const { button, shiftKey, altKey, ctrlKey, metaKey, target } = event;
    selects = false;
    if (button !== 0 || shiftKey || altKey || ctrlKey || metaKey) return;
    if (!(target instanceof Element) || !target.closest('mark a')) return;
    pressed = event;
    document.addEventListener('mousemove', drag);
    document.addEventListener('mouseup', release);
  }

  function drag(event: MouseEvent): void {
    if (!pressed) return;
    if (!selects && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) < SLACK) return;
    const from = placeAt(article, pressed);
    const to = placeAt(article, event);
    if (!from || !to) return;
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    selects = true;
  }

  function release(): void {
    pressed = null;
    document.removeEventListener('mousemove', drag);
    document.removeEventListener('mouseup', release);
  }

  function follow(event: MouseEvent): void {
    if (selects && document.getSelection()?.isCollapsed === false) event.preventDefault();
    selects = false;
  }

  /** Else the words already selected would be carried away. */
  function stay(event: DragEvent): void {
    if (pressed) event.preventDefault();
  }

  article.addEventListener('mousedown', press);
  article.addEventListener('dragstart', stay);
  article.addEventListener('click', follow);
  return () => {
    release();
    article.removeEventListener('mousedown', press);
    article.removeEventListener('dragstart', stay);
    article.removeEventListener('click', follow);
  };
}

/** The place in the article's words under the pointer; null beside them. */
function placeAt(article: HTMLElement, { clientX, clientY }: MouseEvent): TextPlace | null {
  const place = placeAtPoint(clientX, clientY);
  const run = place?.node.parentElement?.closest('[data-start]');
  return run && article.contains(run) ? place : null;
}
