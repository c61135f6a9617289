import { findIdFault } from '#pipeline/yaml/id-fault.ts';
import { type Position, type Report, startOf } from '#pipeline/report/problem.ts';
import { list } from '#pipeline/yaml/record-reader.ts';
import { fileReader, type ReadFile } from '#pipeline/seeds/file-reader.ts';
import { checkFileNames } from '#pipeline/seeds/misnamed-files.ts';
import { pathsIn, type SeedFiles } from '#pipeline/seeds/seed-files.ts';
import {
  type CorpusSeed,
  corpusSeed,
  type EventSeed,
  eventSeed,
  type OccasionSeed,
  occasionSeed,
  type PlaceSeed,
  placeSeed,
  type SourceSeed,
  sourceSeed,
  type SpeakerSeed,
  speakerSeed,
  type StorylineSeed,
  storylineSeed,
  type TensionSeed,
  tensionSeed,
  type TermSeed,
  termSeed,
} from '#pipeline/seeds/seed-schema.ts';
import { Broken } from '#pipeline/yaml/value-reader.ts';

/**
 * A record that has a file of its own, whose name is its id. `seed` null: the file could not be
 * read, and that has been reported.
 */
export interface RecordFile<Seed> {
  readonly id: string;
  readonly at: Position;
  readonly seed: Seed | null;
}

/**
 * The records of one file; `whole` is false if the file could not be read, so that an id may be
 * missing for that reason.
 */
export interface RecordList<Seed> {
  readonly items: readonly Seed[];
  readonly whole: boolean;
}

/** All records as written. */
export interface SeedRecords {
  readonly corpus: CorpusSeed | null;
  readonly sources: readonly RecordFile<SourceSeed>[];
  readonly events: readonly RecordFile<EventSeed>[];
  readonly speakers: RecordList<SpeakerSeed>;
  readonly places: RecordList<PlaceSeed>;
  readonly occasions: RecordList<OccasionSeed>;
  readonly storylines: RecordList<StorylineSeed>;
  readonly tensions: RecordList<TensionSeed>;
  readonly terms: RecordList<TermSeed>;
  /**
   * Paths of files that are there under another name; `events/` if some of that folder's files
   * stand in another.
   */
  readonly misnamed: ReadonlySet<string>;
}

const READERS = {
  corpus: fileReader(corpusSeed),
  source: fileReader(sourceSeed),
  event: fileReader(eventSeed),
  speakers: fileReader(list(speakerSeed)),
  places: fileReader(list(placeSeed)),
  occasions: fileReader(list(occasionSeed)),
  storylines: fileReader(list(storylineSeed)),
  tensions: fileReader(list(tensionSeed)),
  terms: fileReader(list(termSeed)),
};

/** Reads the files of one seeds folder; what a misnamed file holds is not known. */
function readerOf(files: SeedFiles, misnamed: ReadonlySet<string>, report: Report) {
  const readOne = <Seed>(path: string, read: ReadFile<Seed>): Seed | null => {
    if (misnamed.has(path)) return null;
    const seed = read(files, path, report);
    return seed instanceof Broken ? null : seed;
  };
  const readList = <Seed>(path: string, read: ReadFile<readonly Seed[]>): RecordList<Seed> => {
    if (!files.has(path)) return { items: [], whole: !misnamed.has(path) };
    const items = read(files, path, report);
    return items instanceof Broken ? { items: items.rest ?? [], whole: false } : { items, whole: true };
  };
  const readFolder = <Seed>(folder: 'sources' | 'events', read: ReadFile<Seed>): readonly RecordFile<Seed>[] => {
    const meant = [...misnamed].filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.yaml'));
    return [...pathsIn(files, folder), ...meant].map((path) => {
      const id = path.slice(folder.length + 1, -'.yaml'.length);
      const fault = misnamed.has(path) ? null : findIdFault(id);
      if (fault) {
        const message = `The file's name gives the id "${id}", which cannot be one${fault.because}.`;
        report(startOf(path), 'unsafe-name', message, fault.fix);
      }
      return { id, at: startOf(path), seed: readOne(path, read) };
    });
  };
  return { readOne, readList, readFolder };
}

/** Reads every file of a seeds folder, and reports what is wrong with each by itself. */
export function readRecords(files: SeedFiles, report: Report): SeedRecords {
  const misnamed = checkFileNames(files, report);
  const { readOne, readList, readFolder } = readerOf(files, misnamed, report);
  const sources = readFolder('sources', READERS.source);
  if (sources.length === 0 && !misnamed.has('sources/')) {
    report(
      startOf('sources/'),
      'missing-file',
      'There is no source.',
      'Write sources/<id>.yaml for each article; seeds/README.md shows how it looks.',
    );
  }
  return {
    corpus: readOne('corpus.yaml', READERS.corpus),
    sources,
    events: readFolder('events', READERS.event),
    speakers: readList('speakers.yaml', READERS.speakers),
    places: readList('places.yaml', READERS.places),
    occasions: readList('occasions.yaml', READERS.occasions),
    storylines: readList('storylines.yaml', READERS.storylines),
    tensions: readList('tensions.yaml', READERS.tensions),
    terms: readList('terms.yaml', READERS.terms),
    misnamed,
  };
}
