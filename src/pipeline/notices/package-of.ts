import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import * as v from 'valibot';

/** A package as it is installed. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** As the package names it, `MIT`; null where it does not. */
  readonly licence: string | null;
  /** Where to read about it. */
  readonly address: string | null;
}

/**
 * What is read of a `package.json`; some packages have others below their own, which only say how
 * files are to be taken.
 */
const manifest = v.object({
  name: v.string(),
  version: v.string(),
  license: v.fallback(v.nullable(v.string()), null),
  homepage: v.fallback(v.nullable(v.string()), null),
});

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The package whose folder this is, or null. */
function packageIn(folder: string): Package | null {
  const parsed = v.safeParse(manifest, read(join(folder, 'package.json')));
  if (!parsed.success) return null;
  const { name, version, license, homepage } = parsed.output;
  return { folder, name, version, licence: license, address: homepage };
}

/** The package that a file belongs to: the nearest around it. */
export function packageOf(file: string): Package | null {
  const folder = dirname(file);
  return packageIn(folder) ?? (dirname(folder) === folder ? null : packageOf(folder));
}

/** The package that a name leads to from a folder, as Node looks for it. */
export function packageNamed(name: string, from: string): Package | null {
  const found = packageIn(join(from, 'node_modules', name));
  return found ?? (dirname(from) === from ? null : packageNamed(name, dirname(from)));
}
