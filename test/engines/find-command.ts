import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isCommand(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these files that can be run. */
export function firstCommand(paths: readonly string[]): string | null {
  return paths.find(isCommand) ?? null;
}

/** Where a command lies on the PATH, by the first of its names that is there. */
export function findCommand(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return firstCommand(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}
