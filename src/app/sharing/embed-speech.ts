import { programPart } from '#app/start/program-part.ts';

/**
 * The part of the program that speaks with the page around a frame. Without it the frame is as
 * usable, but keeps its height.
 */
export const embedSpeech = programPart('embed-messages', () => import('#app/sharing/embed-messages.ts'), [
  'speakWithPage',
]);
