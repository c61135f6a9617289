import { addTo } from '#base/add-to.ts';
import type { Position } from '#pipeline/report/problem.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { ClaimSeed, EventSeed, FigureSeed, SourceSeed } from '#pipeline/seeds/seed-schema.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

/** The events that could be read. */
export function eventSeeds({ events }: SeedRecords): readonly EventSeed[] {
  return events.flatMap(({ seed }) => seed ?? []);
}

/** The sources that could be read. */
export function sourceSeeds({ sources }: SeedRecords): readonly SourceSeed[] {
  return sources.flatMap(({ seed }) => seed ?? []);
}

export function claimSeeds(records: SeedRecords): readonly ClaimSeed[] {
  return eventSeeds(records).flatMap(({ claims }) => claims);
}

export function figureSeeds(records: SeedRecords): readonly FigureSeed[] {
  return claimSeeds(records).flatMap(({ figures }) => figures);
}

/** Wherever a source is named. */
export function sourceReferences(records: SeedRecords): readonly Located<string>[] {
  return [
    ...claimSeeds(records).map(({ source }) => source),
    ...records.occasions.items.flatMap(({ day }) => day?.source ?? []),
    ...records.tensions.items.flatMap(({ passages }) => passages.map(({ source }) => source)),
  ];
}

/** Where each id is named. Broken references are passed over. */
export function gatherById(references: readonly (Located<string> | null)[]): ReadonlyMap<string, readonly Position[]> {
  const places = new Map<string, Position[]>();
  for (const reference of references) {
    if (!reference || reference.value === '') continue;
    addTo(places, reference.value, reference.at);
  }
  return places;
}

/** Places that a message lists. */
const LISTED = 6;

/** A line that says where else something is named, if it is. */
export function listPlaces(places: readonly Position[]): readonly string[] {
  if (places.length === 0) return [];
  const listed = places.slice(0, LISTED).map(({ file, line, column }) => `${file}:${line}:${column}`);
  const more = places.length > LISTED ? ` and ${places.length - LISTED} more` : '';
  return [`It is named as well at ${listed.join(', ')}${more}.`];
}
