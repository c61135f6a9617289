import { resolve } from 'node:path';

import { type Plugin, runnerImport } from 'vite';

import { assert } from '#base/assert.ts';
import { originConstant, type SiteAddress } from '#pipeline/files/site-address.ts';
import type { CreateRender } from '#pipeline/pages/render.ts';

export interface LoadRenderOptions extends SiteAddress {
  /** The root of the project. */
  readonly root: string;
  /** Answers `virtual:app-data`. */
  readonly data: Plugin;
}

/**
 * Runs the app's entry for the server inside Vite, for the address of the present build. Modules of
 * the app are transformed, packages are Node's own.
 */
export async function loadRender(
  entry: string,
  { root, base, siteUrl, data }: LoadRenderOptions,
): Promise<CreateRender> {
  const { module } = await runnerImport<{ readonly createRender?: CreateRender }>(resolve(root, entry), {
    root,
    base,
    mode: 'production',
    logLevel: 'error',
    define: originConstant(siteUrl),
    plugins: [data],
  });
  assert(typeof module.createRender === 'function', `${entry} gives createRender`);
  return module.createRender;
}
