import { at } from '#base/at.ts';
import { isolatedText } from '#base/shown-text.ts';
import type { SourceHead } from '#model/chronology.ts';
import { denialOf } from '#model/claim-columns.ts';
import type { Day } from '#model/day.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { printEventWhen } from '#model/event-when.ts';

/**
 * What stands below a title in the list: the date, unless it says no more than the day `under`
 * which the event is listed, and the words for it, in a source's name where several report the
 * event; then that this source denies or doubts it. Null: nothing is to be said.
 */
export function rowWords(
  told: ToldEvent,
  sources: readonly Pick<SourceHead, 'label'>[],
  under: Day | null,
): string | null {
  const { reports, by, words, reading, earliest } = told;
  const plain = reading === 'day' && earliest === under;
  const when = plain ? (told.status === 'planned' ? 'planned' : null) : printEventWhen(told, { year: false });
  const name = by && reports.length > 1 ? isolatedText(at(sources, by.source).label) : null;
  const quoted = words && (name !== null || !plain) ? `“${isolatedText(words)}”` : null;
  const said = name === null ? quoted : quoted === null ? `as in ${name}` : `${name}: ${quoted}`;
  const denial = by && denialOf(by);
  const parts = [when, said, denial].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}
