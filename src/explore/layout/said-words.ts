import { capital } from '#base/capital.ts';
import { isolatedText } from '#base/shown-text.ts';
import { denialOf } from '#model/claim-columns.ts';
import type { Day } from '#model/day.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { printWhen } from '#model/when.ts';

/**
 * What stands below the title of a claim in the list on the clock of saying: who makes it, when
 * unless that is the day `under` which it is listed, and what it says to its event.
 */
export function saidWords(told: ToldEvent, under: Day | null): string {
  const { saidBy, by, status, earliest, latest } = told;
  const parts = [
    isolatedText(capital(saidBy ?? '')),
    earliest === under && latest === under ? null : printWhen(told, { year: false }),
    status === 'planned' ? 'planned' : null,
    by && denialOf(by),
  ];
  return parts.filter(Boolean).join(' · ');
}
