import type { Said } from '#model/corpus.ts';
import { printDays, type WrittenDays } from '#model/date-words.ts';
import { outsideMark } from '#model/publication.ts';

type SaidDays = WrittenDays & Pick<Said, 'outside'>;

/** In the place of a day. */
export const NO_DAY = 'on no day given';

/**
 * The days on which something was said or published, with a mark where they are known only from
 * outside; null: none is given.
 */
export function printMarkedDays(said: SaidDays): string | null {
  const days = printDays(said);
  return days === null ? null : `${days}${outsideMark(said.outside !== null)}`;
}

/** `said 4 Oct 2015`, `in print, 16 Oct 2015` when it was said by being published. */
export function printSaid(said: SaidDays & Pick<Said, 'words'>): string {
  return `${said.words === null ? 'in print,' : 'said'} ${printMarkedDays(said) ?? NO_DAY}`;
}
