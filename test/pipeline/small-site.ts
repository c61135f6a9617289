import { cp, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { InlineConfig, Plugin } from 'vite';

import { sourceline } from '#pipeline/vite/plugin.ts';

import { writeTree } from '../fixtures/folder-tree.ts';
import { GOOD } from './seeds-cases.ts';

const GOOD_SEEDS = fileURLToPath(new URL(`cases/${GOOD}/seeds`, import.meta.url));

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A page</title></head>
  <body><script type="module" src="/main.js"></script></body>
</html>
`;
const SCRIPT = `import { manifest } from 'virtual:app-data';\nglobalThis.manifest = manifest;\n`;

/** A small site of its own in a temporary folder, with the good seeds. Gives the folder. */
export async function makeSite(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'sourceline-site-')));
  await cp(GOOD_SEEDS, join(root, 'seeds'), { recursive: true });
  await writeTree(root, { 'index.html': PAGE, 'main.js': SCRIPT });
  return root;
}

export interface SiteOptions {
  readonly base?: string | undefined;
  readonly siteUrl?: string | null;
  readonly seeds?: string;
  readonly cards?: string | null;
  /** An entry for the server, to render pages with. */
  readonly entry?: string | null;
  readonly build?: InlineConfig['build'];
  /** Plugins after those of the site. */
  readonly plugins?: readonly Plugin[];
}

/** How such a site is built. */
export function siteConfig(root: string, options: SiteOptions = {}): InlineConfig {
  const {
    base = '/',
    siteUrl = null,
    seeds = 'seeds',
    cards = 'none',
    entry = null,
    build = {},
    plugins = [],
  } = options;
  return {
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    cacheDir: join(root, '.cache'),
    plugins: [sourceline({ seeds, siteUrl, entry, cards }), ...plugins],
    build,
  };
}
