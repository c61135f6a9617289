import type { Stance } from '#model/vocabulary.ts';

/** What a claim does with what it is about, where that is not to assert it; else nothing. */
export const STANCE_WORDS: Readonly<Record<Stance, string | null>> = {
  asserts: null,
  denies: 'denies it',
  doubts: 'doubts it',
  announces: 'announces it',
};
