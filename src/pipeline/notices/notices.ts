import { join } from 'node:path';

import type { Plugin, ResolvedConfig } from 'vite';

import { bundledFiles } from '#pipeline/notices/bundled-files.ts';
import { noticesOf } from '#pipeline/notices/notices-of.ts';
import { noticesText } from '#pipeline/notices/notices-text.ts';
import { styleImports } from '#pipeline/notices/style-imports.ts';

/** Beside the front page of a built site. */
export const NOTICES_FILE = 'licences.txt';

/** Writes down whose work a built site holds. */
export function notices(): Plugin {
  let config: ResolvedConfig | null = null;
  /** Files in the scripts of workers, which are bundled by themselves, before the rest. */
  const inWorkers = new Set<string>();
  const collector = (): Plugin => ({
    name: 'sourceline:worker-notices',
    generateBundle: (_options, bundle) => {
      if (config === null) return;
      for (const file of bundledFiles(bundle, config.root)) inWorkers.add(file);
    },
  });
  return {
    name: 'sourceline:notices',
    apply: 'build',
    config: () => ({ worker: { plugins: () => [collector()] } }),
    configResolved: (resolved) => {
      config = resolved;
    },
    generateBundle(_options, bundle) {
      if (config === null) return;
      const { root } = config;
      const styles = [...this.getModuleIds()].map((id) => id.replace(/\?.*$/, '')).filter((id) => id.endsWith('.css'));
      const imported = styles.flatMap(styleImports).map((folder) => join(folder, 'package.json'));
      const found = noticesOf([...bundledFiles(bundle, root), ...inWorkers, ...styles, ...imported]);
      for (const { name, version, text } of found) {
        if (text === null) this.warn(`${name} ${version} is in the site and comes without the text of a licence.`);
      }
      this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesText(found) });
    },
  };
}
