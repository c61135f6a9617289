import { readFileSync } from 'node:fs';

import { fontCopyright } from '#pipeline/notices/font-copyright.ts';
import { copyrightIn, licenceOf } from '#pipeline/notices/licence-of.ts';
import type { Notice } from '#pipeline/notices/notices-text.ts';
import { type Package, packageOf } from '#pipeline/notices/package-of.ts';

/** What has to be said of the packages that files belong to, once of each. */
export function noticesOf(files: readonly string[]): readonly Notice[] {
  const packages = new Map<string, { readonly from: Package; readonly files: string[] }>();
  for (const file of new Set(files)) {
    const from = packageOf(file);
    if (from === null) continue;
    const known = packages.get(from.folder);
    if (known) known.files.push(file);
    else packages.set(from.folder, { from, files: [file] });
  }
  return [...packages.values()].map(({ from: { folder, name, version, licence, address }, files: own }) => {
    const text = licenceOf(folder);
    const fonts = own.filter((file) => file.endsWith('.woff2')).toSorted();
    const stated = new Set(fonts.flatMap((file) => fontCopyright(readFileSync(file)) ?? []));
    const copyright = stated.size > 0 ? [...stated].join('; ') : text && copyrightIn(text);
    return { name, version, licence, address, copyright, text };
  });
}
