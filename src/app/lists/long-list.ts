import { programPart } from '#app/start/program-part.ts';

/** The list of many events: fetched where there are as many. */
export const longList = programPart('LongList', () => import('#explore/folds/LongList.tsx'), ['LongList']);
