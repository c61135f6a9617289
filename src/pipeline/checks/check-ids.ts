import type { Report } from '#pipeline/report/problem.ts';
import { outsideSeeds } from '#pipeline/resolve/resolve-outside.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

function checkUnique(noun: string, ids: readonly Located<string>[], report: Report): void {
  const seen = new Map<string, Located<string>>();
  for (const id of ids) {
    if (id.value === '') continue;
    const first = seen.get(id.value);
    if (first) {
      const { file, line } = first.at;
      report(
        id.at,
        'duplicate-id',
        `Another ${noun} has the id "${id.value}": ${file}:${line}.`,
        'Give one of the two another id.',
      );
    } else seen.set(id.value, id);
  }
}

/** Old ids lead to one event only, and never hide another. */
function checkAliases({ events }: SeedRecords, report: Report): void {
  const taken = new Map(events.map(({ id, at }) => [id, at.file]));
  for (const { seed, at } of events) {
    for (const alias of seed?.aliases ?? []) {
      const owner = taken.get(alias.value);
      if (owner === undefined) taken.set(alias.value, at.file);
      else
        report(
          alias.at,
          'id-clash',
          `"${alias.value}" is taken by ${owner}.`,
          'An alias is an id that no event has any more: remove it here or there.',
        );
    }
  }
}

/** A storyline and a tension have pages in one folder. */
function checkPages({ storylines, tensions }: SeedRecords, report: Report): void {
  const taken = new Map(storylines.items.map(({ id }) => [id.value, id.at]));
  for (const { id } of tensions.items) {
    const owner = taken.get(id.value);
    if (owner === undefined || id.value === '') continue;
    report(
      id.at,
      'id-clash',
      `"${id.value}" is the id of a storyline, too: ${owner.file}:${owner.line}.`,
      'Both have a page under /compare/: give one of the two another id.',
    );
  }
}

/** Ids are unique among their kind: claims and figures in the whole corpus. */
export function checkIds(records: SeedRecords, report: Report): void {
  const claims = records.events.flatMap(({ seed }) => seed?.claims ?? []);
  const ids = (items: readonly { readonly id: Located<string> }[]): readonly Located<string>[] =>
    items.map(({ id }) => id);
  checkUnique('kind', ids(records.corpus?.kinds ?? []), report);
  checkUnique('measure', ids(records.corpus?.measures ?? []), report);
  checkUnique('party', ids(records.corpus?.parties ?? []), report);
  checkUnique('speaker', ids(records.speakers.items), report);
  checkUnique('place', ids(records.places.items), report);
  checkUnique('occasion', ids(records.occasions.items), report);
  checkUnique('storyline', ids(records.storylines.items), report);
  checkUnique('tension', ids(records.tensions.items), report);
  checkPages(records, report);
  checkUnique('term', ids(records.terms.items), report);
  checkUnique('claim', ids(claims), report);
  checkUnique('figure', ids(claims.flatMap(({ figures }) => figures)), report);
  const fromOutside = outsideSeeds(records).flatMap(({ id }) => id ?? []);
  checkUnique('thing known from outside', fromOutside, report);
  checkAliases(records, report);
}
