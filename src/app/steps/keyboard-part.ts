import { programPart } from '#app/start/program-part.ts';

/** What sees to the focus: nothing has it before the reader stirs, so it is a file of its own. */
export const keyboardPart = programPart('Keyboard', () => import('#app/steps/Keyboard.ts'), ['seeToFocus']);
