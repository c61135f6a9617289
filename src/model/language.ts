import type { Stretch } from '#model/stretch.ts';

/** A language as BCP 47 writes it, in its canonical form: `ar`, `zh-Hans`, `pt-BR`. */
export type Language = string;

/** Words of one language within a text of another. */
export interface LanguageStretch extends Stretch {
  readonly language: Language;
}
