import { posix, relative, sep } from 'node:path';

import { addTo } from '#base/add-to.ts';
import { PROGRAM } from '#pipeline/pages/first-script.ts';

/** What matters of a script of the bundle. */
interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly name: string;
  readonly isEntry: boolean;
  readonly moduleIds: readonly string[];
  /** File names of the scripts that it imports at once. */
  readonly imports: readonly string[];
}

type Bundle = Readonly<Record<string, Chunk | { readonly type: 'asset' }>>;

/**
 * The scripts that bring a module, by its path below the root: the one it is in and those that one
 * imports, without what every page has: the entry and the program.
 */
export function bundleScripts(bundle: Bundle, root: string): (module: string) => readonly string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((each): [string, Chunk][] => (each.type === 'chunk' ? [[each.fileName, each]] : [])),
  );
  const pathOf = (id: string) => relative(root, id).split(sep).join(posix.sep);
  const bringing = new Map<string, Chunk[]>();
  for (const chunk of chunks.values()) {
    for (const path of new Set(chunk.moduleIds.map(pathOf))) addTo(bringing, path, chunk);
  }
  return (module) => {
    const open = [...(bringing.get(module) ?? [])];
    const needed = new Set<string>();
    for (let chunk = open.shift(); chunk; chunk = open.shift()) {
      if (chunk.isEntry || chunk.name === PROGRAM || needed.has(chunk.fileName)) continue;
      needed.add(chunk.fileName);
      open.push(...chunk.imports.flatMap((name) => chunks.get(name) ?? []));
    }
    return [...needed];
  };
}
