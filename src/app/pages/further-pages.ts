import { programPart } from '#app/start/program-part.ts';

/**
 * The part of the program with the pages that are neither the explorer nor an event: the first view
 * does not need it, so it is a file of its own.
 */
export const furtherPages = programPart('FurtherPages', () => import('#app/pages/FurtherPages.ts'), [
  'SourcePage',
  'SourcesPage',
  'UnknownPage',
]);

/** What that part exports. */
export type FurtherPages = Awaited<ReturnType<typeof furtherPages.load>>;
