import { programPart } from '#app/start/program-part.ts';

/** What a view as published by a day needs: fetched when the reader stirs, or before the page. */
export const publishedPart = programPart('Published', () => import('#app/published/Published.ts'), [
  'PublishedBar',
  'PublishedStops',
  'recordBy',
]);
