import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf, type ServedSite, servedSite } from './built-site.ts';
import { SITE_FOLDER } from './site-folder.ts';

/** Where a text stands for a stretch of an article, and cannot be another. */
const QUOTED = new Set(['text', 'exact', 'prefix', 'suffix']);

/** What is a text although it may be a single word. */
const NAMES = new Set(['label', 'name', 'outlet', 'credit', 'title', 'definition']);

/**
 * A value of JSON with each of its texts altered, other than ids by name or by being words;
 * `address`: what takes the place of addresses.
 */
function altered(value: unknown, alter: (text: string) => string, address: string, key = ''): unknown {
  if (typeof value === 'string')
    return key === 'url' ? address : NAMES.has(key) || value.includes(' ') ? alter(value) : value;
  if (Array.isArray(value)) return value.map((each) => altered(each, alter, address, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      QUOTED.has(name) ? inner : altered(inner, alter, address, name),
    ]),
  );
}

async function replaceIn(path: string, names: ReadonlyMap<string, string>): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    Array.from(names).reduce((all, [before, after]) => all.replaceAll(before, after), text),
  );
}

/**
 * The site under test with data that no build would write: every text that is not an article's is
 * altered, every address another. The files are named anew by what they hold. Pages that were
 * rendered beforehand still show the texts as they were.
 */
export async function alteredSite(name: string, alter: (text: string) => string, address: string): Promise<ServedSite> {
  const folder = folderOf(name);
  await rm(folder, { recursive: true, force: true });
  await cp(SITE_FOLDER, folder, { recursive: true, filter: (path) => !path.endsWith('.png') });
  const assets = join(folder, 'assets');
  const names = new Map<string, string>();
  for (const file of await readdir(assets)) {
    const [, stem, hash = ''] = /^(.*-)([0-9a-f]{8,})\.json$/.exec(file) ?? [];
    if (stem === undefined) continue;
    const text = JSON.stringify(altered(JSON.parse(await readFile(join(assets, file), 'utf8')), alter, address));
    const named = `${stem}${createHash('sha256').update(text).digest('hex').slice(0, hash.length)}.json`;
    await rm(join(assets, file));
    await writeFile(join(assets, named), text);
    names.set(file, named);
  }
  for (const file of await readdir(folder, { recursive: true })) {
    if (/\.(?:html|js)$/.test(file)) await replaceIn(join(folder, file), names);
  }
  return servedSite(folder);
}
