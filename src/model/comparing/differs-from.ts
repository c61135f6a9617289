import { unreachable } from '#base/assert.ts';
import { at } from '#base/at.ts';
import { type Difference, differences } from '#model/claims/difference.ts';
import { originOf } from '#model/claims/origin.ts';
import { type CompareRecords, placeIn } from '#model/comparing/compare-records.ts';
import type { Claim } from '#model/corpus.ts';

/** What a difference is of beside its aspect, by name; null: nothing. */
export function comparedName(difference: Difference, { corpus, measures }: CompareRecords): string | null {
  switch (difference.aspect) {
    case 'number':
      return measures.get(difference.measure)?.label ?? difference.measure;
    case 'target':
    case 'wording':
      return corpus.terms.find(({ id }) => id === difference.term)?.title ?? difference.term;
    case 'stance':
    case 'date':
    case 'place':
      return null;
    default:
      return unreachable(difference);
  }
}

/** In what claims about one event differ. */
export function differencesAbout(claims: readonly Claim[], records: CompareRecords): readonly Difference[] {
  const [first] = claims;
  if (!first) return [];
  const { corpus } = records;
  const event = at(corpus.events, placeIn(records.eventPlace, first.event));
  const places = corpus.places.filter(({ id }) => event.places.includes(id));
  return differences(claims, (claim) => originOf(claim, records.origins).key, { places, terms: corpus.terms });
}

/**
 * In what a claim differs from the one that is read before it, in words. Of another event only
 * numbers and words are compared: that it has another day or place is no difference.
 */
export function differsFrom(before: Claim | undefined, claim: Claim, records: CompareRecords): readonly string[] {
  if (!before) return [];
  const found = differencesAbout([before, claim], records).filter(
    ({ aspect }) => before.event === claim.event || aspect === 'number' || aspect === 'target' || aspect === 'wording',
  );
  return found.map((each) => {
    const name = comparedName(each, records);
    switch (each.aspect) {
      case 'number':
        return `another number of ${name}`;
      case 'target':
      case 'wording':
        return `other words for ${name}`;
      case 'stance':
        return 'whether it is so';
      case 'date':
      case 'place':
        return `another ${each.aspect}`;
      default:
        return unreachable(each);
    }
  });
}
