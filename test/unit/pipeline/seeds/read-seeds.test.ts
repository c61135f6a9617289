import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DISK_CODES } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import { readSeeds } from '#pipeline/seeds/read-seeds.ts';
import { type SeedsDisk, seedsDisk } from '#pipeline/seeds/seeds-disk.ts';

import { writeTree } from '../../../fixtures/folder-tree.ts';

let folder = '';

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'sourceline-seeds-')));
  await writeTree(folder, { 'corpus.yaml': 'title: T', 'articles/a.txt': 'A' });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** The files that are read, by path, or the whole report. */
async function read(path = folder, disk?: SeedsDisk): Promise<Readonly<Record<string, string>> | string> {
  const files = await readSeeds(path, disk);
  if (!files.ok) return formatProblems(files.error, 'seeds');
  return Object.fromEntries([...files.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const WHOLE = { 'articles/a.txt': 'A', 'corpus.yaml': 'title: T' };

/** A disk that refuses one thing, as Node says it. */
function refusing(part: Partial<Record<keyof SeedsDisk, RegExp>>, code: string): SeedsDisk {
  const refuse = (which: keyof SeedsDisk, path: string) =>
    part[which]?.test(path) ? Promise.reject(Object.assign(new Error(`${code}: ${path}`), { code })) : null;
  return {
    kindOf: (path) => refuse('kindOf', path) ?? seedsDisk.kindOf(path),
    entriesOf: (path) => refuse('entriesOf', path) ?? seedsDisk.entriesOf(path),
    read: (path, most) => refuse('read', path) ?? seedsDisk.read(path, most),
  };
}

it('a folder is read file by file, without what is hidden', async () => {
  await writeTree(folder, {
    '.git/config': 'x',
    '.git/objects/ab': 'x',
    'events/.#x.yaml': 'x',
    'events/x.yaml~': 'x',
    'README.md': 'x',
  });
  await symlink('nowhere', join(folder, '.#corpus.yaml'));
  expect(await read()).toEqual(WHOLE);
});

it('a link to the folder is followed', async () => {
  await symlink(folder, `${folder}-link`);
  expect(await read(`${folder}-link`)).toEqual(WHOLE);
  await rm(`${folder}-link`);
});

it('of what nothing reads only the name is taken, and of a folder not what is in it', async () => {
  await writeTree(folder, { 'film.mkv': 'a film', 'films/long/film.mkv': 'a film', 'events/more/x.yaml': 'x' });
  await mkdir(join(folder, 'empty'));
  expect(await read()).toEqual({ ...WHOLE, 'film.mkv': '', 'films/': '', 'events/more/': '' });
});

it('a folder whose name is misspelt is told file by file', async () => {
  await writeTree(folder, { 'event/x.yaml': 'x', 'event/y.yaml': 'y' });
  expect(await read()).toEqual({ ...WHOLE, 'event/x.yaml': '', 'event/y.yaml': '' });
});

it('a file that goes while the folder is read was never there', async () => {
  expect(await read(folder, refusing({ read: /a\.txt$/ }, 'ENOENT'))).toEqual({ 'corpus.yaml': 'title: T' });
  expect(await read(folder, refusing({ entriesOf: /articles$/ }, 'ENOENT'))).toEqual({ 'corpus.yaml': 'title: T' });
});

describe('what is no seeds folder is said in words:', () => {
  it.each([
    ['nothing', () => join(folder, 'nothing'), 'There is no such folder.'],
    ['a file', () => join(folder, 'corpus.yaml'), 'This is no folder.'],
    ['below a file', () => join(folder, 'corpus.yaml/x'), 'The folder cannot be read: it lies below a file.'],
    ['a device', () => '/dev/null', 'This is no folder.'],
    [
      'a name that is too long',
      () => join(folder, 'x'.repeat(300)),
      'The folder cannot be read: its name is too long.',
    ],
  ])('%s', async (_name, path, words) => {
    const report = await read(path());
    expect(report).toMatch(/^seeds\/:1:1 {2}unreadable {2}/);
    expect(report).toContain(`${words}\n    `);
    expect(report).toContain('\n1 problem in 1 file.\n');
  });

  it('a link to itself', async () => {
    await symlink('loop', join(folder, 'loop'));
    expect(await read(join(folder, 'loop'))).toContain('The folder cannot be read: a link leads back to itself.');
  });
});

describe('what cannot be read of a folder is said in words, all of it at once and nothing else:', () => {
  it('links, wherever they lead', async () => {
    await mkdir(join(folder, 'events'));
    const links = {
      'articles/b.txt': 'a.txt',
      'articles/c.txt': 'nowhere',
      'events/up': '..',
      'events/self': 'self',
      sources: '/',
    };
    for (const [path, to] of Object.entries(links)) await symlink(to, join(folder, path));
    const report = await read();
    for (const path of Object.keys(links)) {
      expect(report).toContain(`seeds/${path}:1:1  unreadable  This is a link, and none is followed.\n`);
    }
    expect(report).toContain('\n5 problems in 5 files.\n');
  });

  it('pipes and sockets, which are not opened', async () => {
    execFileSync('mkfifo', [join(folder, 'articles/pipe.txt')]);
    const server = createServer();
    await new Promise<void>((listening) => {
      server.listen(join(folder, 'articles/socket.txt'), listening);
    });
    const report = await read();
    server.close();
    for (const name of ['pipe', 'socket']) {
      expect(report).toContain(
        `seeds/articles/${name}.txt:1:1  unreadable  This is a pipe, a socket or a device, no file.`,
      );
    }
  });

  it('a pipe that has taken the place of a file since that was listed', async () => {
    await rm(join(folder, 'articles/a.txt'));
    execFileSync('mkfifo', [join(folder, 'articles/a.txt')]);
    const asFiles: SeedsDisk = {
      ...seedsDisk,
      entriesOf: async (path) =>
        (await seedsDisk.entriesOf(path)).map(({ name, kind }) => ({ name, kind: kind === 'special' ? 'file' : kind })),
    };
    expect(await read(folder, asFiles)).toEqual({ ...WHOLE, 'articles/a.txt': '' });
  });

  it('a file of many gigabytes', async () => {
    await truncate(join(folder, 'articles/a.txt'), 5_000_000_000);
    expect(await read()).toContain('seeds/articles/a.txt:1:1  unreadable  The file is larger than 16 MB.');
  });

  it('files that are too large together', async () => {
    for (let at = 0; at < 18; at += 1) await writeFile(join(folder, `articles/b${at}.txt`), '');
    const large: SeedsDisk = { ...seedsDisk, read: () => Promise.resolve(new Uint8Array(15_000_000)) };
    expect(await read(folder, large)).toContain('The files are larger than 256 MB together.');
  });

  it('a file and a folder that the disk refuses', async () => {
    const report = await read(folder, refusing({ read: /corpus/, entriesOf: /articles/ }, 'EACCES'));
    expect(report).toContain('seeds/articles:1:1  unreadable  The folder cannot be read: it is not allowed.');
    expect(report).toContain('seeds/corpus.yaml:1:1  unreadable  The file cannot be read: it is not allowed.');
    expect(await read(folder, refusing({ read: /corpus/ }, 'EUNKNOWN'))).toContain(
      'The file cannot be read: EUNKNOWN.',
    );
  });

  it('a name that is not UTF-8', async () => {
    await writeFile(Buffer.concat([Buffer.from(join(folder, 'articles/caf')), Buffer.from([0xe9])]), 'x');
    expect(await read()).toContain('The name of the file is not valid UTF-8.');
    for (const name of await readdir(join(folder, 'articles'), { encoding: 'buffer' })) {
      await rm(Buffer.concat([Buffer.from(join(folder, 'articles/')), name]));
    }
  });
});

it('every kind of problem of the disk is met here', () => {
  expect(DISK_CODES).toEqual(['unreadable']);
});

it('a bug is no problem of the disk', async () => {
  await expect(read(folder, { ...seedsDisk, read: () => Promise.reject(new TypeError('a bug')) })).rejects.toThrow(
    'a bug',
  );
});
