import type { PlacedWords } from '#model/surveys/about.ts';

/** The address of words in their article. */
export type WordsHref = (words: PlacedWords) => string;
/** The address of an event, by its id. */
export type EventPageHref = (id: string) => string;
