import { GIVEN_KINDS } from '#pipeline/given-kinds.ts';
import { suggestName } from '#pipeline/nearest-name.ts';
import type { Report } from '#pipeline/problem.ts';
import type { SeedRecords } from '#pipeline/read-records.ts';

/** Every event is of a kind that the corpus knows: its own, or those that are given. What could not be read proves nothing. */
export function checkKinds({ corpus, events }: SeedRecords, report: Report): void {
  if (corpus === null) return;
  const known =
    corpus.kinds === null ? GIVEN_KINDS.map(({ id }) => id) : [...new Set(corpus.kinds.map(({ id }) => id.value))];
  if (known.includes('')) return;
  for (const { seed } of events) {
    if (seed === null || seed.kind.value === '' || known.includes(seed.kind.value)) continue;
    const { value, at } = seed.kind;
    const choice = `One of ${known.join(', ')}.`;
    report(
      at,
      'not-a-vocabulary-value',
      `kind: "${value}" is not in the vocabulary.`,
      suggestName(value, known, choice),
    );
  }
}
