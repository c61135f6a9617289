import { programPart } from '#app/start/program-part.ts';

/** The clock of saying: fetched when it is chosen. */
export const sayingPart = programPart('Saying', () => import('#app/saying/Saying.ts'), [
  'claimRows',
  'openClaim',
  'sayingsOfSource',
  'SaidList',
]);

/** What that part exports. */
export type Saying = Awaited<ReturnType<typeof sayingPart.load>>;
