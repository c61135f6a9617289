import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { packageNamed } from '#pipeline/notices/package-of.ts';

const IMPORT = /@import\s+(?:url\(\s*)?(['"])(.+?)\1/g;

/** `@scope/name/a.css` -> `@scope/name`. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/**
 * The folders of the packages that a style sheet imports, those included that its own parts import.
 * They are woven into one text, and no bundle names them.
 */
export function styleImports(file: string): readonly string[] {
  const specifiers = [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
  return specifiers.flatMap((specifier) => {
    if (/^(?:\w+:|\/\/)/.test(specifier)) return [];
    if (/^[./]/.test(specifier)) return styleImports(resolve(dirname(file), specifier));
    return packageNamed(packageName(specifier), dirname(file))?.folder ?? [];
  });
}
