import type { Report } from '#pipeline/report/problem.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';

/** A place has both of its coordinates, or neither. */
export function checkPlaces({ places }: SeedRecords, report: Report): void {
  for (const { id, lat, lon, broken, at } of places.items) {
    if ((lat === null) === (lon === null) || broken.has('lat') || broken.has('lon')) continue;
    const [missing, there] = lat === null ? ['lat', 'lon'] : ['lon', 'lat'];
    report(
      at,
      'missing-field',
      `The field "${missing}" is missing: "${id.value}" has "${there}" alone.`,
      'Give both, or neither.',
    );
  }
}
