import { type RefObject, useEffect, useState } from 'react';
import type { Stretch } from '#model/stretch.ts';
import { trimStretch } from '#reader/layout/trim-stretch.ts';

/** Words that the reader has selected in an article, and where on the screen they end. */
export interface SelectedWords extends Stretch {
  readonly x: number;
  readonly y: number;
}

/**
 * The selection as far as it lies in the article under `root`; null when nothing is selected there.
 */
export function useSelectedWords(root: RefObject<HTMLElement | null>, text: string): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const read = () => setSelected(root.current && selectedIn(root.current, text));
    document.addEventListener('selectionchange', read);
    // What is selected moves with whatever is scrolled.
    document.addEventListener('scroll', read, { capture: true, passive: true });
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('scroll', read, { capture: true });
    };
  }, [root, text]);
  return selected;
}

function selectedIn(root: HTMLElement, text: string): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const runs = [...root.querySelectorAll('[data-start]')].filter((run) => range.intersectsNode(run));
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return null;
  const stretch = trimStretch(text, {
    start: offsetIn(first, range.startContainer, range.startOffset, 0),
    end: offsetIn(last, range.endContainer, range.endOffset, last.textContent.length),
  });
  if (!stretch) return null;
  const { left, bottom } = range.getBoundingClientRect();
  return { ...stretch, x: Math.round(left), y: Math.round(bottom) };
}

/**
 * The offset in the article of a point of the document; outside of the run, `otherwise` characters
 * into it.
 */
function offsetIn(run: Element, container: Node, offset: number, otherwise: number): number {
  const start = Number(run.getAttribute('data-start'));
  if (!run.contains(container)) return start + otherwise;
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(container, offset);
  return start + before.toString().length;
}
