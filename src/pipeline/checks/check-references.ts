import { suggestName } from '#pipeline/report/nearest-name.ts';
import type { Position, Report } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import {
  claimSeeds,
  eventSeeds,
  figureSeeds,
  gatherById,
  listPlaces,
  sourceReferences,
  sourceSeeds,
} from '#pipeline/resolve/references.ts';
import { outsideSeeds } from '#pipeline/resolve/resolve-outside.ts';
import type { RecordFile, RecordList, SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

/** The records of one kind that a reference can lead to. */
interface Kind {
  readonly noun: string;
  /** Where they are written, for a message. */
  readonly home: string;
  readonly ids: readonly string[];
  /** False: some ids of this kind could not be read, so that an unknown one proves nothing. */
  readonly whole: boolean;
}

/** Every reference leads somewhere. An unknown id is one problem, wherever it is named. */
function check(
  { noun, home, ids, whole }: Kind,
  references: readonly (Located<string> | null)[],
  report: Report,
): void {
  if (!whole) return;
  const known = new Set(ids);
  const unknown = gatherById(references.filter((reference) => reference !== null && !known.has(reference.value)));
  if (ids.length === 0) checkNone(noun, home, unknown, report);
  else {
    for (const [id, [at, ...others]] of unknown) {
      if (!at) continue;
      const fix = suggestName(id, ids, `No ${noun} is like it: add it to ${home}, or choose one that exists.`);
      report(at, 'unknown-id', `No ${noun} has the id "${id}".`, fix, ...listPlaces(others));
    }
  }
}

/** Ids that a message names. */
const NAMED = 6;

/** Where there is no record of the kind at all, one problem names all that are looked for. */
function checkNone(
  noun: string,
  home: string,
  unknown: ReadonlyMap<string, readonly Position[]>,
  report: Report,
): void {
  const [first] = unknown;
  const at = first?.[1][0];
  if (!first || !at) return;
  const names = Array.from(unknown.keys(), (id) => shorten(id))
    .slice(0, NAMED)
    .join(', ');
  const message = `There is no ${noun} yet, but "${first[0]}" is named here.`;
  report(
    at,
    'unknown-id',
    message,
    `Write ${home}. What is named so far: ${names}${unknown.size > NAMED ? ' …' : ''}.`,
  );
}

type Items = RecordList<{ readonly id: Located<string> }>;

function kindOf(noun: string, home: string, { items, whole }: Items): Kind {
  const ids = items.map(({ id }) => id.value).filter((id) => id !== '');
  return { noun, home, ids, whole: whole && ids.length === items.length };
}

function filedKind<Seed>(noun: string, home: string, files: readonly RecordFile<Seed>[], whole: boolean): Kind {
  return { noun, home, ids: files.map(({ id }) => id), whole };
}

/** Those of corpus.yaml itself. */
function corpusKind(noun: string, list: 'measures' | 'parties', { corpus }: SeedRecords): Kind {
  const whole = corpus !== null && !corpus.broken.has(list);
  return kindOf(noun, `the ${list} of corpus.yaml`, { items: corpus?.[list] ?? [], whole });
}

/** Entries need no id: what has one may be named. */
function outsideKind(records: SeedRecords): Kind {
  const entries = outsideSeeds(records);
  const files = [...records.sources, ...records.events];
  const areRead = !records.misnamed.has('sources/') && !records.misnamed.has('events/');
  return {
    noun: 'thing known from outside',
    home: 'the "outside" of a source or an event',
    ids: entries.flatMap(({ id }) => id?.value ?? []),
    whole:
      areRead &&
      files.every(({ seed }) => seed !== null && !new Set<string>(seed.broken).has('outside')) &&
      entries.every(({ broken }) => !broken.has('id')),
  };
}

/** Every id that a record names belongs to a record. */
export function checkReferences(records: SeedRecords, report: Report): void {
  const { events, sources, speakers, places, occasions, storylines, misnamed } = records;
  const seeds = eventSeeds(records);
  const claims = claimSeeds(records);
  const figures = figureSeeds(records);
  const read = sourceSeeds(records);
  const areFiguresWhole =
    !misnamed.has('events/') &&
    seeds.length === events.length &&
    seeds.every(({ broken }) => !broken.has('claims')) &&
    claims.every(({ broken }) => !broken.has('figures'));

  const kinds: readonly (readonly [Kind, readonly (Located<string> | null)[]])[] = [
    [
      kindOf('speaker', 'speakers.yaml', speakers),
      [
        ...speakers.items.map(({ institution }) => institution),
        ...occasions.items.flatMap((occasion) => occasion.speakers),
        ...claims.flatMap(({ speaker, via }) => [speaker, ...via]),
      ],
    ],
    [corpusKind('party', 'parties', records), [...speakers.items, ...read].map(({ party }) => party)],
    [
      outsideKind(records),
      [...read.map(({ published }) => published), ...occasions.items.map(({ day }) => day)].map(
        (day) => day?.outside ?? null,
      ),
    ],
    [kindOf('place', 'places.yaml', places), seeds.flatMap((seed) => seed.places)],
    [kindOf('occasion', 'occasions.yaml', occasions), claims.map(({ occasion }) => occasion)],
    [
      filedKind('source', 'sources/<id>.yaml', sources, sources.length > 0 && !misnamed.has('sources/')),
      sourceReferences(records),
    ],
    [
      filedKind('event', 'events/<id>.yaml', events, !misnamed.has('events/')),
      [
        ...storylines.items.flatMap((storyline) => storyline.events),
        ...claims.flatMap(({ after, before }) => [...after, ...before].map(({ event }) => event)),
      ],
    ],
    [corpusKind('measure', 'measures', records), figures.map(({ measure }) => measure)],
    [
      kindOf('figure', 'the figures of a claim', { items: figures, whole: areFiguresWhole }),
      figures.map(({ partOf }) => partOf),
    ],
  ];
  for (const [kind, references] of kinds) check(kind, references, report);
}
