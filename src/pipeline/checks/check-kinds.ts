import { suggestName } from '#pipeline/report/nearest-name.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { GIVEN_KINDS } from '#pipeline/resolve/given-kinds.ts';
import { eventSeeds, gatherById, listPlaces } from '#pipeline/resolve/references.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';

/**
 * Every event is of a kind that the corpus knows: its own, or those that are given. What could not
 * be read proves nothing.
 */
export function checkKinds(records: SeedRecords, report: Report): void {
  const { corpus } = records;
  if (corpus === null || corpus.broken.has('kinds')) return;
  const known =
    corpus.kinds === null ? GIVEN_KINDS.map(({ id }) => id) : [...new Set(corpus.kinds.map(({ id }) => id.value))];
  if (known.includes('')) return;
  const kinds = gatherById(eventSeeds(records).map(({ kind }) => kind));
  for (const [kind, [first, ...others]] of kinds) {
    if (!first || known.includes(kind)) continue;
    const fix = suggestName(kind, known, `One of ${known.join(', ')}.`);
    report(first, 'not-a-vocabulary-value', `kind: "${kind}" is not in the vocabulary.`, fix, ...listPlaces(others));
  }
}
