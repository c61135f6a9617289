import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { fontCopyright } from '#pipeline/notices/font-copyright.ts';
import { copyrightIn, licenceOf } from '#pipeline/notices/licence-of.ts';
import { type Notice, noticesText } from '#pipeline/notices/notices-text.ts';
import { packageNamed, packageOf } from '#pipeline/notices/package-of.ts';

import { type Tree, writeTree } from '../../../fixtures/folder-tree.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-notices-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the licence of a package', () => {
  it.each<[string, Tree, string | null]>([
    ['LICENSE', { LICENSE: 'The licence\n' }, 'The licence'],
    ['licence.md', { 'licence.md': 'The licence' }, 'The licence'],
    ['LICENSE-MIT', { 'LICENSE-MIT': 'The licence' }, 'The licence'],
    ['COPYING', { COPYING: 'The licence' }, 'The licence'],
    ['a notice beside it', { LICENSE: 'The licence', NOTICE: 'The notice' }, 'The licence\n\nThe notice'],
    ['lines ended as elsewhere', { LICENSE: 'One\r\ntwo\r\n' }, 'One\ntwo'],
    [
      'the licences of what it was built with left out',
      { 'LICENSE.md': '# Core\nMIT\n\n# Licenses of bundled dependencies\nOthers' },
      '# Core\nMIT',
    ],
    ['none', { 'index.js': '', 'licensed.js': '' }, null],
    ['an empty one', { LICENSE: '\n' }, null],
  ])('%s', async (_name, tree, text) => {
    await writeTree(folder, tree);
    expect(licenceOf(folder)).toBe(text);
  });

  it.each([
    ['MIT License\n\nCopyright (c) 2021 Somebody\n\nPermission', 'Copyright (c) 2021 Somebody'],
    ['  Copyright 2010-2026 Somebody', 'Copyright 2010-2026 Somebody'],
    ['Copyright © Somebody', 'Copyright © Somebody'],
    ['© 2023 Somebody', '© 2023 Somebody'],
    ['The above copyright notice\ncopyright holders be liable', null],
  ])('says whose the work is: %j', (text, line) => {
    expect(copyrightIn(text)).toBe(line);
  });
});

describe('the package of a file', () => {
  const one = { name: 'one', version: '1.0.0', license: 'MIT', homepage: 'https://one.example/' };
  const tree = {
    'node_modules/one/package.json': JSON.stringify(one),
    'node_modules/one/dist/esm/package.json': '{"type": "module"}',
    'node_modules/one/node_modules/@in/two/package.json':
      '{"name": "@in/two", "version": "2.0.0", "license": {"type": "MIT"}}',
    'node_modules/broken/package.json': '{',
  };

  it('is the nearest with a name and a version', async () => {
    await writeTree(folder, tree);
    const inside = join(folder, 'node_modules/one');
    expect(packageOf(join(inside, 'dist/esm/index.js'))).toEqual({
      folder: inside,
      name: 'one',
      version: '1.0.0',
      licence: 'MIT',
      address: 'https://one.example/',
    });
    expect(packageOf(join(inside, 'node_modules/@in/two/index.js'))).toMatchObject({ name: '@in/two', licence: null });
    expect(packageOf(join(folder, 'node_modules/broken/index.js'))?.folder ?? '').not.toContain(folder);
  });

  it('is found by its name from where it is asked for', async () => {
    await writeTree(folder, tree);
    expect(packageNamed('one', join(folder, 'src/deep'))?.version).toBe('1.0.0');
    expect(packageNamed('@in/two', join(folder, 'src'))).toBe(null);
    expect(packageNamed('@in/two', join(folder, 'node_modules/one/dist'))?.version).toBe('2.0.0');
  });
});

describe('a font', () => {
  const { resolve } = createRequire(import.meta.url);
  it.each(['source-sans-3', 'source-serif-4'])('states its copyright: %s', async (name) => {
    const font = await readFile(resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
    expect(fontCopyright(font)).toMatch(/^© 20\d\d.* Adobe .*, with Reserved Font Name ‘Source’\.?$/);
  });

  it('of another form states none here', () => {
    expect(fontCopyright(new Uint8Array(100))).toBe(null);
    expect(fontCopyright(new Uint8Array())).toBe(null);
  });
});

describe('the text of the notices', () => {
  const notice: Notice = {
    name: 'one',
    version: '1.0.0',
    licence: 'MIT',
    address: 'https://one.example/',
    copyright: 'Copyright Somebody',
    text: 'The licence',
  };

  it('has name, version, licence, copyright and text of each', () => {
    expect(noticesText([notice])).toContain(
      `${'-'.repeat(80)}\none 1.0.0\nLicence: MIT\nCopyright: Copyright Somebody\nSee: https://one.example/\n\nThe licence\n`,
    );
  });

  it('says where there is none', () => {
    const bare: Notice = { ...notice, licence: null, address: null, copyright: null, text: null };
    expect(noticesText([bare])).toContain('\none 1.0.0\n\nIt comes without the text of a licence.\n');
  });

  it('begins as UTF-8 for any browser', () => {
    expect(noticesText([])).toMatch(/^\ufeffNotices\n/);
  });

  it('is the same in whatever order they come', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', '@a/b', 'c'), fc.constantFrom('1.0.0', '2.0.0')), {
      selector: (each) => each.join(),
    });
    fc.assert(
      fc.property(some, (each) => {
        const notices = each.map(([name, version]) => ({ ...notice, name, version }));
        expect(noticesText(notices.toReversed())).toBe(noticesText(notices));
      }),
    );
  });
});
