import { suggestName } from '#pipeline/nearest-name.ts';
import type { Report } from '#pipeline/problem.ts';
import type { RecordFile, RecordList, SeedRecords } from '#pipeline/read-records.ts';
import type { Located } from '#pipeline/record-reader.ts';
import type { ClaimSeed, EventSeed } from '#pipeline/seed-schema.ts';

/** Checks that references lead somewhere. */
type Check = (...references: readonly (Located<string> | null)[]) => void;

/** `whole` false: some ids of this kind could not be read, so that an unknown one proves nothing. */
function checkerFor(noun: string, ids: readonly string[], whole: boolean, report: Report): Check {
  const known = new Set(ids);
  return (...references) => {
    for (const reference of references) {
      if (!reference || reference.value === '' || known.has(reference.value) || !whole) continue;
      const { value, at } = reference;
      const none =
        ids.length === 0 ? `There is no ${noun} yet.` : `No ${noun} is like it: add it, or choose one that exists.`;
      report(at, 'unknown-id', `No ${noun} has the id "${value}".`, suggestName(value, ids, none));
    }
  };
}

function idsOf({ items }: Pick<RecordList<{ readonly id: Located<string> }>, 'items'>): readonly string[] {
  return items.map(({ id }) => id.value).filter((id) => id !== '');
}

function isWhole({ items, whole }: RecordList<{ readonly id: Located<string> }>): boolean {
  return whole && items.every(({ id }) => id.value !== '');
}

function idsOfFiles<Seed>(files: readonly RecordFile<Seed>[]): readonly string[] {
  return files.map(({ id }) => id);
}

/** Every id that a record names belongs to a record. */
export function checkReferences(records: SeedRecords, report: Report): void {
  const { corpus, events, sources, speakers, places, occasions, storylines, tensions } = records;
  const seeds: readonly EventSeed[] = events.flatMap(({ seed }) => seed ?? []);
  const claims: readonly ClaimSeed[] = seeds.flatMap((seed) => seed.claims);
  const figures = claims.flatMap((claim) => claim.figures);
  const checkList = (noun: string, list: RecordList<{ readonly id: Located<string> }>): Check =>
    checkerFor(noun, idsOf(list), isWhole(list), report);

  const event = checkerFor('event', idsOfFiles(events), true, report);
  const source = checkerFor('source', idsOfFiles(sources), true, report);
  const speaker = checkList('speaker', speakers);
  const place = checkList('place', places);
  const occasion = checkList('occasion', occasions);
  const measure = checkList('measure', { items: corpus?.measures ?? [], whole: corpus !== null });
  const figure = checkList('figure', { items: figures, whole: seeds.length === events.length });

  for (const each of speakers.items) speaker(each.institution);
  for (const each of occasions.items) {
    speaker(...each.speakers);
    source(each.day?.source ?? null);
  }
  for (const seed of seeds) place(...seed.places);
  for (const claim of claims) {
    source(claim.source);
    speaker(claim.speaker, ...claim.via);
    occasion(claim.occasion);
  }
  for (const each of figures) {
    measure(each.measure);
    figure(each.partOf);
  }
  for (const storyline of storylines.items) event(...storyline.events);
  for (const tension of tensions.items) source(...tension.passages.map((passage) => passage.source));
}
