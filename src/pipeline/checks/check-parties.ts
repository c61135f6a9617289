import type { Report } from '#pipeline/report/problem.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';

/** A party is given once a line: to the body at its top. */
export function checkParties({ speakers }: SeedRecords, report: Report): void {
  for (const { id, institution, party } of speakers.items) {
    if (!party || !institution) continue;
    report(
      party.at,
      'party-below-the-top',
      `"${id.value}" is of the party of "${institution.value}", for which it speaks.`,
      'Write "party" at the body that has no "institution", and leave it out here.',
    );
  }
}
