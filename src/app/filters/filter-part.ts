import { programPart } from '#app/start/program-part.ts';

/**
 * What the menus of filters and of days hold, and the filters that are set: fetched when the reader
 * stirs, or when it is wanted.
 */
export const filterPart = programPart('Choosing', () => import('#app/filters/Choosing.ts'), [
  'Chips',
  'FilterOptions',
  'NothingLeft',
  'RangeSheet',
  'questionCounts',
]);
