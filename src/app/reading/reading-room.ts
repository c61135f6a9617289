import { programPart } from '#app/start/program-part.ts';

/**
 * The part of the program in which events and articles are read, and the quotations of cards: not
 * needed for the axis and the list, so a file of its own.
 */
export const readingRoom = programPart('ReadingRoom', () => import('#app/reading/ReadingRoom.ts'), [
  'EventReading',
  'QuotedCard',
  'SourceArticle',
]);
