import type { Stretch } from '#model/stretch.ts';

/** A verbatim stretch of one source, with the words around it. */
export interface Quote extends Stretch {
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
