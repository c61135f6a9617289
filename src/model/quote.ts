import { type Stretch, touches } from '#model/stretch.ts';

/** A verbatim stretch of one source, with the words around it. */
export interface Quote extends Stretch {
  readonly source: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

type Place = Pick<Quote, 'source' | 'start' | 'end'>;

/** Whether two quotations have a character in common. */
export function shareWords(one: Place, other: Place): boolean {
  return one.source === other.source && touches(one, other);
}
