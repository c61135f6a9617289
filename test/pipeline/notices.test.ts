import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, createLogger, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { sourceline } from '#pipeline/vite/plugin.ts';

import { type Tree, writeTree } from '../fixtures/folder-tree.ts';
import { makeSite, siteConfig } from './small-site.ts';

/** Each test builds, renders or serves a site of its own. */
vi.setConfig({ testTimeout: 30_000 });

/** The sections of `licences.txt`: what stands in each below its first line, by that line. */
function sectionsOf(text: string): ReadonlyMap<string, string> {
  const [, ...sections] = text.split(`${'-'.repeat(80)}\n`);
  return new Map(sections.map((section) => [section.split('\n', 1).join(), section]));
}

/** A package that is installed below a folder. */
function installed(name: string, files: Tree, licence: string | null = `Copyright (c) 2020 ${name}`): Tree {
  const manifest = JSON.stringify({ name, version: '1.2.3', license: 'MIT', type: 'module', main: 'index.js' });
  const all = { 'package.json': manifest, ...(licence === null ? {} : { LICENSE: licence }), ...files };
  return Object.fromEntries(Object.entries(all).map(([path, text]) => [`node_modules/${name}/${path}`, text]));
}

describe('a small site', () => {
  let root = '';
  beforeEach(async () => {
    root = await makeSite();
    await writeTree(root, {
      'package.json': '{"name": "small-site", "version": "0.0.1", "private": true}',
      LICENSE: 'Copyright (c) 2020 The makers',
      ...installed('direct', { 'index.js': 'import { deep } from "deep"; export const direct = () => deep();' }),
      ...installed('deep', { 'index.js': 'export const deep = () => console.log("deep");' }),
      ...installed('unused', { 'index.js': 'export const unused = () => console.log("unused");' }),
      ...installed('@work/er', { 'index.js': 'export const work = () => postMessage("work");' }),
      ...installed('styles', { 'index.css': '.a { color: red }' }),
      ...installed('inner-styles', { 'a/b.css': '.b { color: red }' }),
      ...installed('a-font', { 'font.woff2': 'x'.repeat(5000) }),
      'main.js': [
        "import { manifest } from 'virtual:app-data';",
        "import { direct } from 'direct';",
        "import { unused } from 'unused';",
        "import './main.css';",
        "new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });",
        'globalThis.manifest = manifest; direct(); void unused;',
      ].join('\n'),
      'worker.js': "import { work } from '@work/er';\nwork();\n",
      'main.css':
        "@import 'styles/index.css';\n@import './parts.css';\n@font-face { font-family: F; src: url('a-font/font.woff2'); }\n",
      'parts.css': "@import 'inner-styles/a/b.css';\n",
    });
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const notices = () => readFile(join(root, 'dist/licences.txt'), 'utf8');

  it('names each package of which something is in it, in scripts, workers, styles and fonts, and none else', async () => {
    await build(siteConfig(root));
    const sections = sectionsOf(await notices());
    const packages = ['@work/er', 'a-font', 'deep', 'direct', 'inner-styles', 'styles'].map((name) => `${name} 1.2.3`);
    expect([...sections.keys()]).toEqual([...packages, 'small-site 0.0.1'].toSorted());
    for (const [name, text] of sections) expect(text, name).toMatch(/\nCopyright: Copyright \(c\) 2020 \S+/);
  });

  it('has the same notices each time', async () => {
    await build(siteConfig(root));
    const before = await notices();
    await build(siteConfig(root));
    expect(await notices()).toBe(before);
    expect(before).not.toContain(root);
  });

  it('warns of a package that comes without a licence', async () => {
    await writeTree(root, installed('bare', { 'index.js': 'export const bare = () => console.log("bare");' }, null));
    await writeFile(join(root, 'main.js'), "import { bare } from 'bare';\nbare();\n");
    const warnings: string[] = [];
    const customLogger = { ...createLogger('silent'), warn: (message: string) => void warnings.push(message) };
    await build({ ...siteConfig(root), logLevel: 'warn', customLogger });
    expect(warnings.join('\n')).toContain('bare 1.2.3 is in the site and comes without the text of a licence.');
    expect(sectionsOf(await notices()).get('bare 1.2.3')).toContain('It comes without the text of a licence.');
  });
});

describe('the app', () => {
  const ROOT = fileURLToPath(new URL('../..', import.meta.url));
  let out = '';
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), 'sourceline-app-'));
  });
  afterEach(() => rm(out, { recursive: true, force: true }));

  it('has a notice with a licence for every package with code or fonts in it', async () => {
    const found = new Set<string>();
    const probe: Plugin = {
      name: 'test:packages',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          const files = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
          for (const file of files) found.add(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? 'sourceline');
        }
      },
    };
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      cacheDir: join(out, '.cache'),
      plugins: [
        react(),
        tailwindcss(),
        sourceline({ seeds: 'seeds', siteUrl: null, entry: null, cards: 'none' }),
        probe,
      ],
      build: { outDir: join(out, 'dist'), emptyOutDir: true, modulePreload: { polyfill: false } },
    });
    const sections = sectionsOf(await readFile(join(out, 'dist/licences.txt'), 'utf8'));
    const names = [...sections.keys()].map((line) => line.replace(/ [^ ]+$/, ''));
    expect(found.size).toBeGreaterThan(8);
    // Styles and helpers whose files no bundle names.
    for (const name of ['tailwindcss', 'vite', 'rolldown']) found.add(name);
    expect(names.toSorted()).toEqual([...found].toSorted());
    const short = [...sections].filter(([, text]) => !/\nLicence: .*\nCopyright: .*\n[^]{500}/.test(text));
    expect(short.map(([name]) => name)).toEqual([]);
  });
});
