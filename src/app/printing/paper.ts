import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** What tells of it before the page is laid out for paper, and after. */
const EVENTS = ['beforeprint', 'afterprint'] as const;

let printing = false;

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia('print');
  const listen = ({ type }: Event) => {
    printing = type === 'beforeprint';
    // Firefox copies the page for paper as soon as its listeners have returned.
    flushSync(changed);
  };
  for (const event of EVENTS) window.addEventListener(event, listen);
  media.addEventListener('change', changed);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listen);
    media.removeEventListener('change', changed);
  };
}

const isOnPaper = () => printing || window.matchMedia('print').matches;

/** Whether the page is being printed: what paper alone shows stands in it only then. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, isOnPaper, () => false);
}
