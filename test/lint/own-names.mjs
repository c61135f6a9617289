import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * Keys of records: at the beginning of a line (`first: Day`, `go(view: View): void`), behind `{`,
 * `;` or `readonly`.
 */
const KEY = /(?:^\s*|[{;]\s*|readonly\s+)([a-zA-Z]\w*)\??:|^\s+([a-zA-Z]\w*)\(.*\):/gm;

/** @type {ReadonlySet<string> | null} */
let names = null;

function namesInSource() {
  const texts = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(SRC, path), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(KEY)].map(([, key, method]) => key ?? method ?? '')));
}

/**
 * Whether records of the project have a key of this name, so that `x.name` is most likely one of
 * them.
 *
 * @param {string} name
 */
export function isOwnName(name) {
  names ??= namesInSource();
  return names.has(name);
}
