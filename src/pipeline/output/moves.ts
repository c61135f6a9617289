import { mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts a file or a folder in another place of the same disk. */
export type Move = (from: string, to: string) => Promise<void>;

export const moveOnDisk: Move = async (from, to) => {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
};

/** What is in a folder by name, and whether it is a folder itself; a link is none. */
export async function entriesOf(folder: string): Promise<ReadonlyMap<string, { readonly isFolder: boolean }>> {
  const entries = await readdir(folder, { withFileTypes: true });
  return new Map(entries.map((entry) => [entry.name, { isFolder: entry.isDirectory() }]));
}

/**
 * The paths of two folders that lie in each other's way (`both`), and those of the first that the
 * second has nothing for (`free`). Where both have a folder, its entries are looked at one by one.
 */
export async function compareFolders(
  first: string,
  second: string,
): Promise<{ readonly both: readonly string[]; readonly free: readonly string[] }> {
  const theirs = await entriesOf(second);
  const both: string[] = [];
  const free: string[] = [];
  for (const [name, { isFolder }] of await entriesOf(first)) {
    const other = theirs.get(name);
    if (!other) free.push(name);
    else if (!isFolder || !other.isFolder) both.push(name);
    else {
      const inner = await compareFolders(join(first, name), join(second, name));
      both.push(...inner.both.map((path) => join(name, path)));
      free.push(...inner.free.map((path) => join(name, path)));
    }
  }
  return { both, free };
}

/** Moves everything of a folder into another that has nothing in its way. */
export async function moveAll(from: string, to: string, move: Move): Promise<void> {
  const { free } = await compareFolders(from, to);
  for (const path of free) await move(join(from, path), join(to, path));
}

/** A move failed, and so did taking back those before it: files of two builds lie in two places. */
export class StuckError extends Error {}

/**
 * Moves that can be taken back: `work` is given a `move`; if it throws, what was moved goes back,
 * the last first.
 */
export async function undoable(move: Move, work: (move: Move) => Promise<void>): Promise<void> {
  const done: (readonly [from: string, to: string])[] = [];
  try {
    await work(async (from, to) => {
      await move(from, to);
      done.push([from, to]);
    });
  } catch (cause) {
    try {
      for (const [from, to] of done.toReversed()) await move(to, from);
    } catch {
      throw new StuckError(String(cause), { cause });
    }
    throw cause;
  }
}
