import type { Mention } from '#model/claims/coverage.ts';

/** What a source has on an event as a sign and a word, none of them alone. */
export const MENTION_WORDS: Readonly<Record<Mention, { readonly sign: string; readonly words: string }>> = {
  reports: { sign: '●', words: 'reports it' },
  'published-earlier': { sign: '‹', words: 'published earlier' },
  'not-mentioned': { sign: '–', words: 'not mentioned' },
  'cannot-tell': { sign: '?', words: 'cannot tell' },
  'not-yet': { sign: '…', words: 'not yet published' },
};
