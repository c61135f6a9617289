import { programPart } from '#app/start/program-part.ts';

/**
 * What of the axis stands for the days that are not in view: where all are, as in the first view,
 * nothing does, so it is a file of its own.
 */
export const beyondView = programPart('BeyondView', () => import('#app/axis/BeyondView.ts'), [
  'Overview',
  'EdgeCounts',
]);
