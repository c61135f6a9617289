import type { Target } from '../step.ts';

/** What must be so on each page, whatever it shows. */
export interface Facts {
  /** Names the document: the page loaded again is another. */
  readonly document: number;
  /** Path, query and fragment. */
  readonly address: string;
  readonly answers: boolean;
  /**
   * Numbers of main elements and of main headings, and of the characters that can be read in the
   * former.
   */
  readonly mains: number;
  readonly headings: number;
  readonly characters: number;
  readonly repeatedIds: readonly string[];
  /** Pixels beyond the right edge. */
  readonly beyond: number;
  /** What lost the focus, so that the body has it. */
  readonly lostFocus: Target | null;
}

/** Runs in the page. */
export function readFacts(): Facts {
  const { documentElement } = document;
  const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
  return {
    document: performance.timeOrigin,
    address: location.pathname + location.search + location.hash,
    answers: document.querySelector('#root[data-app="live"]') !== null,
    mains: document.querySelectorAll('main').length,
    headings: document.querySelectorAll('h1').length,
    characters: (document.querySelector('main')?.innerText ?? '').trim().length,
    repeatedIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    beyond: documentElement.scrollWidth - documentElement.clientWidth,
    lostFocus: window.monkeyFocus.lost(),
  };
}
