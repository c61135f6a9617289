import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All that decides what seeds become, relative to the project: code of ours, and of others. */
const DECIDING = ['src/base', 'src/format', 'src/model', 'src/pipeline', 'package.json', 'package-lock.json'];

async function filesAt(root: string, path: string): Promise<readonly string[]> {
  if (path.endsWith('.json')) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => relative(root, join(each.parentPath, each.name)));
}

/**
 * A word that is the same while seeds become the same: it changes with the code that reads them,
 * with its packages, and with Node, which divides texts into sentences. Null where the root is not
 * that of the project.
 */
export async function codeVersion(root: string): Promise<string | null> {
  try {
    const hash = createHash('sha256').update(JSON.stringify(process.versions));
    for (const path of (await Promise.all(DECIDING.map((each) => filesAt(root, each)))).flat().toSorted())
      hash.update(`${JSON.stringify(path)}\n`).update(await readFile(join(root, path)));
    return hash.digest('hex');
  } catch {
    return null;
  }
}
