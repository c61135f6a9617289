import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const SRC = join(import.meta.dirname, '..', '..', '..', 'src');
const CODE = /\.[cm]?[jt]sx?$/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => CODE.test(path))
  .map((path) => path.split(sep).join('/'))
  .toSorted();

/** The text of every file of code, by its path below src with forward slashes. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]),
);
