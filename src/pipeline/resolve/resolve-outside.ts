import type { Outside } from '#model/corpus.ts';
import { resolveDay } from '#pipeline/dates/resolve-dates.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { eventSeeds, sourceSeeds } from '#pipeline/resolve/references.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { OutsideSeed } from '#pipeline/seeds/outside-seed.ts';

/** What is known only from outside the articles, of all sources and events. */
export interface KnownOutside {
  /** What could be read of that of one record. */
  readonly told: (seeds: readonly OutsideSeed[]) => readonly Outside[];
  /** That of an id; null: there is none, or it could not be read. */
  readonly named: (id: string) => Outside | null;
}

export function outsideSeeds(records: SeedRecords): readonly OutsideSeed[] {
  return [...sourceSeeds(records), ...eventSeeds(records)].flatMap(({ outside }) => outside);
}

function resolve({ says, publisher, url, seen }: OutsideSeed, report: Report): Outside | null {
  const day = resolveDay(seen, report);
  return day === null ? null : { says, publisher, url, seen: day };
}

export function resolveOutside(records: SeedRecords, report: Report): KnownOutside {
  const seeds = outsideSeeds(records);
  const known = new Map(seeds.map((seed) => [seed, resolve(seed, report)]));
  const byId = new Map(seeds.flatMap((seed) => (seed.id ? [[seed.id.value, seed] as const] : [])));
  const told = (of: readonly OutsideSeed[]): readonly Outside[] => of.flatMap((seed) => known.get(seed) ?? []);
  return {
    told,
    named: (id) => {
      const seed = byId.get(id);
      return seed ? (told([seed])[0] ?? null) : null;
    },
  };
}
