import { at, numberAt } from '#base/at.ts';
import { dayOrNull } from '#model/date-columns.ts';
import { refsAt } from '#model/search/fields/field-test.ts';
import type { Hits } from '#model/search/find.ts';
import { foundIn } from '#model/search/marks.ts';
import type { SearchIndex } from '#model/search/search-index.ts';

/** Somebody who is found by name, with what they say of what is found. */
export interface Voice {
  readonly name: string;
  /** Claims that they make, or that came through them. */
  readonly claims: number;
  /** The days on which they surely spoke, upwards; not those of what only came through them. */
  readonly days: readonly number[];
  /** Claims whose day of saying is not known for sure. */
  readonly unsure: number;
}

/** Those whom words name, and when they speak: the answer to "on which days did X speak?". */
export function voicesOf(index: SearchIndex, { terms, marks, hits }: Hits): readonly Voice[] {
  const { chronology, records, units } = index;
  const { claims } = chronology;
  const wanted = terms.reduce((bits, { not }, place) => (not ? bits : bits | (1 << place)), 0);
  if (wanted === 0) return [];
  const found = new Set(hits.flatMap(({ unit, event }) => (event === null ? [] : [numberAt(units.claim, unit)])));
  return records.speakers.flatMap(({ id, name }, speaker) => {
    if ((foundIn(numberAt(marks.facts.speaker, speaker)) & wanted) !== wanted) return [];
    const own = [...found].filter((claim) => refsAt(records.claimSpeakers, claim).includes(speaker));
    const spoken = own.filter((claim) => {
      const by = numberAt(claims.speaker, claim);
      return by >= 0 && at(chronology.speakers, by).id === id;
    });
    const sure = spoken.filter((claim) => claims.saidEarliest[claim] === claims.saidLatest[claim]);
    const days = sure.flatMap((claim) => dayOrNull(numberAt(claims.saidEarliest, claim)) ?? []);
    const sorted = [...new Set(days)].toSorted((a, b) => a - b);
    return own.length === 0 ? [] : [{ name, claims: own.length, days: sorted, unsure: spoken.length - days.length }];
  });
}
