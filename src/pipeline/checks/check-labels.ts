import type { Report } from '#pipeline/report/problem.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

function checkUnique(name: string, values: readonly Located<string>[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { value, at } of values) {
    const first = seen.get(value);
    if (value !== '' && first !== undefined) {
      report(
        at,
        'label-not-unique',
        `The ${name} "${value}" is also that of ${first}.`,
        `Choose a ${name} that no other source has.`,
      );
    } else seen.set(value, at.file);
  }
}

/** Readers tell sources by their labels and letters. */
export function checkLabels(seeds: readonly SourceSeed[], report: Report): void {
  const labels = seeds.map(({ label }) => label);
  const letters = seeds.map(({ letter }) => letter);
  checkUnique('label', labels, report);
  checkUnique('letter', letters, report);
}
