import { programPart } from '#app/start/program-part.ts';

/** What the menu of filters holds: fetched when the reader stirs, or when it is opened. */
export const filterPart = programPart('FilterOptions', () => import('#app/filters/FilterOptions.tsx'), [
  'FilterOptions',
]);
