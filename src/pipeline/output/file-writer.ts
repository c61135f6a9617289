import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';

/** Writes a file of the site, its path relative to the base. It may return before it is done. */
export type WriteFile = (path: string, content: string | Uint8Array) => Promise<void>;

export interface FileWriter {
  readonly write: WriteFile;
  /** Waits until all is written; throws where something could not be. */
  readonly close: () => Promise<void>;
}

/** Files that are being written at the same time: enough for a disk, and few to be held. */
const MOST_AT_ONCE = 16;

/**
 * Writes into a folder while the next files are being made: whoever gives it one waits only where
 * the disk is far behind. What could not be written is thrown at the next file, or at the end.
 */
export function fileWriter(folder: string): FileWriter {
  const open = new Set<Promise<void>>();
  const made = new Map<string, Promise<unknown>>();
  const faults: unknown[] = [];

  const folderOf = (path: string): Promise<unknown> => {
    const parent = dirname(path);
    const making = made.get(parent) ?? mkdir(parent, { recursive: true });
    made.set(parent, making);
    return making;
  };
  const check = (): void => {
    const [fault] = faults;
    if (fault !== undefined) throw fault;
  };

  return {
    write: async (path, content) => {
      check();
      const target = join(folder, path);
      const writing = folderOf(target)
        .then(() => writeFile(target, content))
        .catch((fault: unknown) => void faults.push(fault))
        .finally(() => void open.delete(writing));
      open.add(writing);
      if (open.size >= MOST_AT_ONCE) await Promise.race(open);
      else await othersTurn();
    },
    close: async () => {
      await Promise.all(open);
      check();
    },
  };
}
