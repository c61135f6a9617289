import { isId } from '#model/id.ts';
import { type Position, type Report, startOf } from '#pipeline/problem.ts';
import { BROKEN, list, type Read } from '#pipeline/record-reader.ts';
import { checkFileNames, pathsIn, readText, type SeedFiles } from '#pipeline/seed-files.ts';
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
} from '#pipeline/seed-schema.ts';
import { parseYaml } from '#pipeline/yaml-source.ts';

/** A record that has a file of its own, whose name is its id. `seed` null: the file could not be read, and that has been reported. */
export interface RecordFile<Seed> {
  readonly id: string;
  readonly at: Position;
  readonly seed: Seed | null;
}

/** The records of one file; `whole` is false if the file could not be read, so that an id may be missing for that reason. */
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
}

function readFileAs<Value>(files: SeedFiles, path: string, read: Read<Value>, report: Report): Value | null {
  const text = readText(files, path, report);
  const root = text === null ? null : parseYaml(path, text, report);
  const value = root === null ? BROKEN : read(root, report);
  return value === BROKEN ? null : value;
}

function readList<Seed>(files: SeedFiles, path: string, read: Read<Seed>, report: Report): RecordList<Seed> {
  if (!files.has(path)) return { items: [], whole: true };
  const items = readFileAs(files, path, list(read), report);
  return { items: items ?? [], whole: items !== null };
}

function readFolder<Seed>(
  files: SeedFiles,
  folder: 'sources' | 'events',
  read: Read<Seed>,
  report: Report,
): readonly RecordFile<Seed>[] {
  return pathsIn(files, folder).map((path) => {
    const id = path.slice(folder.length + 1, -'.yaml'.length);
    if (!isId(id)) {
      report(
        startOf(path),
        'unsafe-name',
        `The file's name gives the id "${id}", which cannot be one.`,
        'Use a-z, 0-9 and single hyphens between them, 64 characters at most.',
      );
    }
    return { id, at: startOf(path), seed: readFileAs(files, path, read, report) };
  });
}

/** Reads every file of a seeds folder, and reports what is wrong with each by itself. */
export function readRecords(files: SeedFiles, report: Report): SeedRecords {
  checkFileNames(files, report);
  const sources = readFolder(files, 'sources', sourceSeed, report);
  if (sources.length === 0) {
    report(
      startOf('sources/'),
      'missing-file',
      'There is no source.',
      'Write sources/<id>.yaml for each article; seeds/README.md shows how it looks.',
    );
  }
  return {
    corpus: readFileAs(files, 'corpus.yaml', corpusSeed, report),
    sources,
    events: readFolder(files, 'events', eventSeed, report),
    speakers: readList(files, 'speakers.yaml', speakerSeed, report),
    places: readList(files, 'places.yaml', placeSeed, report),
    occasions: readList(files, 'occasions.yaml', occasionSeed, report),
    storylines: readList(files, 'storylines.yaml', storylineSeed, report),
    tensions: readList(files, 'tensions.yaml', tensionSeed, report),
    terms: readList(files, 'terms.yaml', termSeed, report),
  };
}
