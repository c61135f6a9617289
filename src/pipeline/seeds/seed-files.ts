import { nearestName } from '#pipeline/report/nearest-name.ts';
import { type Report, startOf } from '#pipeline/report/problem.ts';

/**
 * The files of a seeds folder: their bytes by path, relative to the folder, with `/` between names.
 */
export type SeedFiles = ReadonlyMap<string, Uint8Array>;

/** Files of which there is one. */
export const LISTS = [
  'speakers.yaml',
  'places.yaml',
  'occasions.yaml',
  'storylines.yaml',
  'tensions.yaml',
  'terms.yaml',
] as const;

/** Folders of which each file is a record, or a text. */
export const FOLDERS = ['articles', 'sources', 'events'] as const;

const KNOWN = [/^corpus\.yaml$/, /^editions\.lock$/, /^articles\/[^/]+$/, /^(?:sources|events)\/[^/]+\.yaml$/];

/** Files that are no seeds: notes, and what systems and editors leave behind. */
const PASSED_OVER = /(?:^|\/)(?:\.[^/]+(?:\/.*)?|[^/]*~|README\.md|LICENSE)$/;

/** The paths of a folder's YAML files or articles, sorted. */
export function pathsIn(files: SeedFiles, folder: (typeof FOLDERS)[number]): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`) && isSeed(path)).toSorted();
}

/**
 * Whether nobody expects a path to be read: neither a note nor a hidden file, nor anything in a
 * hidden folder.
 */
export function isPassedOver(path: string): boolean {
  return PASSED_OVER.test(path);
}

/** Whether something reads a path. */
export function isSeed(path: string): boolean {
  return !isPassedOver(path) && (KNOWN.some((known) => known.test(path)) || LISTS.some((list) => list === path));
}

/** Whether a folder can hold seeds. */
export function isSeedFolder(path: string): boolean {
  return FOLDERS.some((folder) => folder === path);
}

/** Whether whoever named a folder may have meant one that holds seeds. */
export function isLikeSeedFolder(path: string): boolean {
  return isSeedFolder(path) || nearestName(path, FOLDERS) !== null;
}

/**
 * The text of a file, its byte order mark kept, or null after reporting why there is none. Every
 * offset of the project counts in this text.
 */
export function readText(files: SeedFiles, path: string, report: Report): string | null {
  const bytes = files.get(path);
  if (bytes === undefined) {
    report(
      startOf(path),
      'missing-file',
      'There is no such file.',
      `Write ${path}; seeds/README.md shows how it looks.`,
    );
    return null;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    report(startOf(path), 'not-utf8', 'The file is not valid UTF-8.', 'Save it as UTF-8.');
    return null;
  }
  if (text.trim() === '') {
    report(startOf(path), 'empty-file', 'The file is empty.', 'Fill it, or delete it.');
    return null;
  }
  return text;
}
