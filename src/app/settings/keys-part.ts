import { programPart } from '#app/start/program-part.ts';

/** The list of keys: fetched when it is asked for. */
export const keysPart = programPart('KeysSheet', () => import('#app/settings/KeysSheet.tsx'), ['KeysSheet']);
