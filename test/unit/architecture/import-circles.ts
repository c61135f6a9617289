import { circles } from './circles.ts';
import { importTarget } from './import-target.ts';
import { references } from './references.ts';

/**
 * The ways from a file through its imports, of types too, back to itself.
 *
 * @param files texts by path below src
 * @example importCircles({ 'a.ts': "import './b.ts'", 'b.ts': "import type { A } from './a.ts'" })
 *   -> ['a.ts -> b.ts -> a.ts']
 */
export function importCircles(files: Readonly<Record<string, string>>): string[] {
  const arrows = Object.entries(files).map(([file, text]): [string, string[]] => [
    file,
    references(file, text).imports.flatMap((specifier) => importTarget(file, specifier) ?? []),
  ]);
  return circles(Object.fromEntries(arrows));
}
