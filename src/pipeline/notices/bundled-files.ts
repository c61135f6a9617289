import { join, resolve } from 'node:path';

import type { Rolldown } from 'vite';

import { packageNamed } from '#pipeline/notices/package-of.ts';

/**
 * The files that a bundle was made of: modules of which code is left, and what was taken over as it
 * is, such as fonts. For a module that a tool has written, as `\0vite/preload-helper.js`, the
 * tool's own package stands.
 */
export function bundledFiles(bundle: Rolldown.OutputBundle, root: string): readonly string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === 'asset'
      ? output.originalFileNames.map((name) => resolve(root, name))
      : output.moduleIds.flatMap((id) => (id.startsWith('\0') ? toolOf(id, root) : id.replace(/\?.*$/, ''))),
  );
}

function toolOf(id: string, root: string): readonly string[] {
  const name = /^\0([\w-]+)\//.exec(id)?.[1];
  const vite = packageNamed('vite', root);
  if (name === undefined || vite === null) return [];
  const tool = name === vite.name ? vite : packageNamed(name, vite.folder);
  return tool === null ? [] : [join(tool.folder, 'package.json')];
}
