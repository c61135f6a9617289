import { posix } from 'node:path';

/** Files of code that a folder may hold at one level: some twenty. */
export const ROOM_FOR = 24;

/**
 * The folders that hold more files of code than `ROOM_FOR`; those in folders of their own are not
 * counted.
 */
export function crowdedFolders(files: readonly string[]): string[] {
  const held = new Map<string, number>();
  for (const file of files) held.set(posix.dirname(file), (held.get(posix.dirname(file)) ?? 0) + 1);
  return [...held].filter(([, count]) => count > ROOM_FOR).map(([folder, count]) => `${folder} holds ${count} files`);
}
