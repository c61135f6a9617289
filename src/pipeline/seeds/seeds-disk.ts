import { closeSync, constants, type Dirent, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';

/**
 * What stands at a path. A link is a link, wherever it leads; `special` is a pipe, a socket or a
 * device.
 */
export type Kind = 'file' | 'folder' | 'link' | 'special';

/**
 * The disk as far as seeds are read from it. What it refuses it throws with a `code`, as Node does.
 */
export interface SeedsDisk {
  /** What stands at a path, where a link leads. */
  readonly kindOf: (path: string) => Promise<Kind>;
  readonly entriesOf: (folder: string) => Promise<readonly { readonly name: string; readonly kind: Kind }[]>;
  /** The bytes of a file, or null where it has more than `most`. Waits for nobody. */
  readonly read: (path: string, most: number) => Promise<Uint8Array | null>;
}

function kindOf(entry: Dirent | Stats): Kind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}

/**
 * Opens neither a link nor, for as long as nobody writes to it, a pipe that has taken a file's
 * place since it was listed.
 */
const PLAINLY = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

export const seedsDisk: SeedsDisk = {
  kindOf: async (path) => kindOf(await stat(path)),
  entriesOf: async (folder) => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
  // At once: ten thousand small files wait longer for their turns than for the disk.
  read: async (path, most) => {
    const file = openSync(path, PLAINLY);
    try {
      return fstatSync(file).size > most ? null : new Uint8Array(readFileSync(file));
    } finally {
      closeSync(file);
    }
  },
};
