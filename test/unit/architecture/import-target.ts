import { posix } from 'node:path';

/**
 * The path inside src an import points to; undefined where it names a package. May start with
 * `../`: outside src.
 */
export function importTarget(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return posix.normalize(path.slice(1));
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return undefined;
}
