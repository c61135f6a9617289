import { nearestName } from '#pipeline/report/nearest-name.ts';
import { type Report, startOf } from '#pipeline/report/problem.ts';
import { sourceReferences } from '#pipeline/resolve/references.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import { pathsIn, type SeedFiles } from '#pipeline/seeds/seed-files.ts';

const FOLDER = 'articles/';

/**
 * Every article has a source that names it. Nothing is said of articles that are missed elsewhere
 * already: by a source that names a file which is not there (`astray`), or by references to a
 * source of the same name.
 */
export function checkUnnamed(files: SeedFiles, records: SeedRecords, astray: readonly string[], report: Report): void {
  const { sources, misnamed } = records;
  if (sources.length === 0 || misnamed.has('sources/') || sources.some(({ seed }) => seed === null)) return;
  const named = new Set(sources.map(({ seed }) => seed?.file.value));
  const ids = new Set(sources.map(({ id }) => id));
  const missed = new Set(sourceReferences(records).flatMap(({ value }) => (ids.has(value) ? [] : value)));
  const unnamed = new Set(
    pathsIn(files, 'articles')
      .map((path) => path.slice(FOLDER.length))
      .filter((file) => !named.has(file) && !missed.has(file.replace(/\.[^.]*$/, ''))),
  );
  for (const file of astray) {
    const [any] = unnamed;
    unnamed.delete(nearestName(file, unnamed) ?? any ?? '');
  }
  for (const file of unnamed) {
    report(
      startOf(FOLDER + file),
      'unknown-file',
      'No source names this article.',
      'Write sources/<id>.yaml for it; seeds/README.md shows how it looks.',
    );
  }
}
