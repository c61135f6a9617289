import { programPart } from '#app/start/program-part.ts';

/**
 * The axis as paper has it: fetched as soon as the reader stirs, since a browser that prints waits
 * for nothing.
 */
export const printedAxis = programPart('AxisOnPaper', () => import('#app/printing/AxisOnPaper.tsx'), ['AxisOnPaper']);
