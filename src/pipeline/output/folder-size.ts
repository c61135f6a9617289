import { countOf } from '#base/count-of.ts';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

/** How much is in a folder. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  return { files: files.length, bytes };
}

/** `419 files, 15.6 MB`. */
export function printSize({ files, bytes }: FolderSize): string {
  return `${countOf(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
