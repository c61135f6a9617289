import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder's own or one below it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}
