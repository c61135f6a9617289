import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { minify, type Plugin, type ResolvedConfig } from 'vite';

import { PlainError } from '#pipeline/report/plain-error.ts';

/**
 * Minifies the scripts that stand beside the front page in the public folder, which Vite copies as
 * they are: every page waits for them. In development they are served as they were written.
 */
export function smallScripts(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'sourceline:small-scripts',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      if (!config?.publicDir || !existsSync(config.publicDir)) return;
      const { publicDir } = config;
      const scripts = (await readdir(publicDir)).filter((name) => name.endsWith('.js'));
      for (const fileName of scripts) {
        const { code, errors } = await minify(fileName, await readFile(join(publicDir, fileName), 'utf8'), {
          module: false,
        });
        const [error] = errors;
        if (error) throw new PlainError(`${fileName}: ${error.message}`);
        this.emitFile({ type: 'asset', fileName, source: code });
      }
    },
  };
}
