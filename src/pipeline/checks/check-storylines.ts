import type { Report } from '#pipeline/report/problem.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';

/** A storyline names an event once. */
export function checkStorylines({ storylines }: SeedRecords, report: Report): void {
  for (const { id, events } of storylines.items) {
    const seen = new Set<string>();
    for (const { value, at } of events) {
      if (seen.has(value))
        report(
          at,
          'storyline-repeats',
          `The storyline "${id.value}" names "${value}" twice.`,
          'Keep the place where it reads best.',
        );
      seen.add(value);
    }
  }
}
