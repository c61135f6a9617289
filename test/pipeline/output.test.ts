import { mkdir, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build, type Plugin, type Rolldown } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { newBuildId } from '#pipeline/output/build-id.ts';

import { readTree, type Tree, writeTree } from '../fixtures/folder-tree.ts';
import { makeSite, siteConfig, type SiteOptions } from './small-site.ts';

/** Each test builds, renders or serves a site of its own. */
vi.setConfig({ testTimeout: 30_000 });

const EVENT = 'seeds/events/bridge-closed.yaml';

let root = '';
let dist = '';

beforeEach(async () => {
  root = await makeSite();
  dist = join(root, 'dist');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function edit(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  await writeFile(join(root, path), change(text));
}

async function failureOf(options: SiteOptions): Promise<string> {
  const error: unknown = await build(siteConfig(root, options)).catch((reason: unknown) => reason);
  if (error instanceof Error) return error.message;
  throw new Error('The build did not fail');
}

/** A plugin of somebody else that throws in one of its hooks. */
function failingIn(hook: 'renderStart' | 'generateBundle'): Plugin {
  const fail = () => {
    throw new Error(`No ${hook}`);
  };
  return { name: 'test:failing', enforce: 'post', [hook]: { order: 'post', handler: fail } };
}

/** A plugin of somebody else that reads what was written. */
const failingReader: Plugin = {
  name: 'test:reader',
  writeBundle() {
    throw new Error('No reader');
  },
};

const tooLong: Plugin = {
  name: 'test:too-long',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: `${'x'.repeat(300)}.txt`, source: 'The disk takes no such name' });
  },
};

/** An entry for the server that cannot render. */
const ENTRY = `export const createRender = () => () => { throw new Error('No render'); };`;
const ROOTED_PAGE =
  '<!doctype html><title>T</title><div id="root"></div><script type="module" src="/main.js"></script>';

const FAULTS: readonly (readonly [string, () => Promise<SiteOptions>, RegExp])[] = [
  [
    'the seeds',
    async () => {
      await edit(EVENT, (text) => text.replace('kind: incident', 'kind: accident'));
      return {};
    },
    /not-a-vocabulary-value/,
  ],
  [
    'a page that cannot be rendered',
    async () => {
      await writeTree(root, { 'entry.js': ENTRY, 'index.html': ROOTED_PAGE });
      return { entry: 'entry.js' };
    },
    /The page \/ could not be rendered.*No render/s,
  ],
  ['a script that does not parse', async () => writeTree(root, { 'main.js': 'const;' }).then(() => ({})), /main\.js/],
  [
    'another plugin before the files are made',
    () => Promise.resolve({ plugins: [failingIn('renderStart')] }),
    /No renderStart/,
  ],
  [
    'another plugin that makes files',
    () => Promise.resolve({ plugins: [failingIn('generateBundle')] }),
    /No generateBundle/,
  ],
  ['another plugin that reads the files', () => Promise.resolve({ plugins: [failingReader] }), /No reader/],
  ['the disk', () => Promise.resolve({ plugins: [tooLong] }), /name too long/i],
];

describe('a build that fails leaves the last good output, whatever fails:', () => {
  it.each(FAULTS)('%s', async (_name, breaks, message) => {
    await build(siteConfig(root));
    const before = await readTree(dist);
    expect(Object.keys(before).length).toBeGreaterThan(15);
    expect(await failureOf(await breaks())).toMatch(message);
    expect(await readTree(dist)).toEqual(before);
  });

  it.each(FAULTS)('and no folder where there was none: %s', async (_name, breaks) => {
    const options = await breaks();
    await failureOf({ ...options, build: { outDir: 'out/of/here' } });
    expect(await readdir(root)).not.toContain('out');
  });
});

describe('a build that succeeds', () => {
  it('leaves nothing of the one before, and nothing of its own work', async () => {
    await build(siteConfig(root));
    const before = await readTree(dist);
    await writeTree(dist, { 'old.txt': 'old', 'assets/old.js': 'old', '.git/HEAD': 'kept' });
    await build(siteConfig(root));
    expect(await readTree(dist)).toEqual({ '.git/HEAD': 'kept', ...before });
  });

  it('puts right what killed builds left', async () => {
    await build(siteConfig(root));
    const before = await readTree(dist);
    // A machine's name, a process that cannot be, and in the second case one that was killed while
    // it moved files.
    const [machine] = newBuildId().split('-');
    await writeTree(dist, { [`.sourceline-next-${machine}-4194999-a/index.html`]: 'half' });
    await writeTree(dist, { [`.sourceline-next-${machine}-4194999-b/index.html`]: 'whole' });
    await mkdir(join(dist, `.sourceline-last-${machine}-4194999-b`));
    await writeFile(join(dist, '.sourceline-lock'), `${machine}-4194999-b`);
    await build(siteConfig(root));
    expect(await readTree(dist)).toEqual(before);
  });

  it('follows a link to the folder that is meant, and leaves the link', async () => {
    await mkdir(join(root, 'far'));
    await symlink('far', dist);
    await build(siteConfig(root));
    expect(await readlink(dist)).toBe('far');
    expect(await readdir(join(root, 'far'))).toContain('index.html');
  });

  it('keeps the folder itself, which somebody may be serving', async () => {
    await build(siteConfig(root));
    const { ino } = await stat(dist);
    await build(siteConfig(root));
    expect((await stat(dist)).ino).toBe(ino);
  });

  it('joins what is in a folder outside the project, unless it is told to empty it', async () => {
    const outside = `${root}-outside`;
    try {
      await writeTree(outside, { 'index.html': 'old', 'notes.txt': 'kept' });
      await build(siteConfig(root, { build: { outDir: outside } }));
      expect(await readTree(outside)).toMatchObject({
        'index.html': expect.stringContaining('A page'),
        'notes.txt': 'kept',
      });
      await build(siteConfig(root, { build: { outDir: outside, emptyOutDir: true } }));
      expect(await readdir(outside)).not.toContain('notes.txt');
    } finally {
      await rm(outside, { recursive: true, force: true });
    }
  });
});

it('two builds at once do not mix', async () => {
  const plugin = (name: string): Plugin => ({
    name: 'test:named',
    generateBundle() {
      for (let at = 0; at < 30; at += 1)
        this.emitFile({ type: 'asset', fileName: `${name}-${at}/a.txt`, source: name });
    },
  });
  const alone = async (name: string): Promise<Tree> => {
    await build(siteConfig(root, { plugins: [plugin(name)] }));
    return readTree(dist);
  };
  const either = [await alone('one'), await alone('two')];
  await Promise.all(['one', 'two', 'one', 'two'].map((name) => build(siteConfig(root, { plugins: [plugin(name)] }))));
  expect(either).toContainEqual(await readTree(dist));
});

describe('a build that watches', () => {
  it('writes again when the seeds change, and leaves the last good output while they have problems', async () => {
    const watched = await build(siteConfig(root, { build: { watch: {} } }));
    if (!('on' in watched)) throw new Error('It does not watch');
    const ended = (code: 'BUNDLE_END' | 'ERROR'): Promise<void> =>
      new Promise((done) => {
        watched.on('event', (event: Rolldown.RolldownWatcherEvent) => {
          if (event.code === code) done();
        });
      });
    try {
      await ended('BUNDLE_END');
      const before = await readTree(dist);
      const failed = ended('ERROR');
      await edit(EVENT, (text) => text.replace('kind: incident', 'kind: accident'));
      await failed;
      expect(await readTree(dist)).toEqual(before);
      const mended = ended('BUNDLE_END');
      await edit(EVENT, (text) => text.replace('kind: accident', 'kind: statement'));
      await mended;
      const after = await readTree(dist);
      expect(after['data/corpus.json']).not.toBe(before['data/corpus.json']);
      const timeline = Object.keys(after).find((path) => path.startsWith('assets/timeline-')) ?? '';
      const script = Object.keys(after).find((path) => path.endsWith('.js')) ?? '';
      expect(after[script]).toContain(timeline);
      expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
    } finally {
      await watched.close();
    }
  });
});

describe('an output folder that cannot be is refused in words:', () => {
  it.each([
    ['a file', 'file', 'it is no folder'],
    ['below a file', 'file/below', 'it is no folder, or lies below a file'],
    ['a link that leads nowhere', 'nowhere', 'it is a link that leads nowhere'],
    ['the project itself', '.', 'lies there'],
    ['what holds the project', '..', 'lies there'],
    ['the seeds', 'seeds', 'lies there'],
  ])('%s', async (_name, outDir, words) => {
    await writeTree(root, { file: 'a file' });
    await symlink('gone', join(root, 'nowhere'));
    const before = await readTree(root);
    const message = await failureOf({ build: { outDir } });
    expect(message).toMatch(/The site cannot be written to .*: /);
    expect(message).toContain(words);
    expect(await readTree(root)).toEqual(before);
  });
});
