import { programPart } from '#app/start/program-part.ts';

/**
 * What of the axis stands for the days and lanes that are not in view, and what draws it on its way
 * there: where all are, as in the first view of a small corpus, none of it is to be seen before the
 * axis moves, so it is a file of its own.
 */
export const beyondView = programPart('BeyondView', () => import('#app/axis/BeyondView.ts'), [
  'Overview',
  'EdgeCounts',
  'MoreLanes',
  'movingAxis',
]);
