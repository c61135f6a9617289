import { resolve } from 'node:path';

import { type Plugin, type ResolvedConfig, runnerImport } from 'vite';

import { assert } from '#base/assert.ts';
import type { CreateRender } from '#pipeline/pages/render.ts';

/**
 * Runs the app's entry for the server inside Vite, with the base of the present build. `data` answers `virtual:app-data`. Modules of the app are
 * transformed, packages are Node's own.
 */
export async function loadRender(entry: string, { root, base }: ResolvedConfig, data: Plugin): Promise<CreateRender> {
  const { module } = await runnerImport<{ readonly createRender?: CreateRender }>(resolve(root, entry), {
    root,
    base,
    mode: 'production',
    logLevel: 'error',
    plugins: [data],
  });
  assert(typeof module.createRender === 'function', `${entry} gives createRender`);
  return module.createRender;
}
