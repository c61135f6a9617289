import { programPart } from '#app/program-part.ts';

/** The part of the program that speaks with the page around a frame. Without it the frame is as usable, but keeps its height. */
export const embedSpeech = programPart('embed-messages', () => import('#app/embed-messages.ts'), ['speakWithPage']);
