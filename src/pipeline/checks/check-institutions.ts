import type { Report } from '#pipeline/report/problem.ts';
import { findCycles } from '#pipeline/resolve/cycles.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';

/** The line from a speaker up to the body at its top has an end. */
export function checkInstitutions({ speakers }: SeedRecords, report: Report): void {
  const byId = new Map(speakers.items.map((speaker) => [speaker.id.value, speaker]));
  byId.delete('');
  for (const cycle of findCycles(byId.keys(), (id) => byId.get(id)?.institution?.value ?? null)) {
    const [first = ''] = cycle;
    const at = byId.get(first)?.institution?.at;
    if (!at) continue;
    report(
      at,
      'institution-cycle',
      `The institutions run in a circle: ${[...cycle, first].join(', ')}.`,
      'Leave "institution" out at the top: a body that has none stands for itself.',
    );
  }
}
