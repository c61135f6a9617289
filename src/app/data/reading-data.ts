import { programPart } from '#app/start/program-part.ts';

/** The part of the program that decodes what is read when it is wanted: details and texts. */
export const readingData = programPart('asked-reading', () => import('#format/asked-reading.ts'), [
  'detailsOf',
  'textOf',
]);
