import { programPart } from '#app/start/program-part.ts';

/** The search: fetched when its field has the focus, or where an address looks for something. */
export const searchPart = programPart('Searching', () => import('#app/search/Searching.ts'), [
  'SearchBox',
  'SearchPage',
  'SearchSteps',
  'AxisTicks',
  'OverviewTicks',
  'StripTicks',
]);
