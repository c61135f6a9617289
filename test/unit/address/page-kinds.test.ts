import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileOfPath, PAGE_KINDS, type PageName } from '#address/page-kinds.ts';
import { parsePage, printPage } from '#address/page-path.ts';
import type { Page } from '#model/choice/view-state.ts';
import { answerAs } from '#pipeline/vite/plain-host.ts';

const BASES = fc.constantFrom('/', '/x/', '/a/b/');
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

/** Any page of each kind. */
const PAGES: Readonly<Record<PageName, fc.Arbitrary<Page>>> = {
  explorer: fc.constant({ name: 'explorer' }),
  event: id.map((each) => ({ name: 'event', id: each })),
  sources: fc.constant({ name: 'sources' }),
  source: id.map((each) => ({ name: 'source', id: each })),
  compare: fc.option(id).map((each) => ({ name: 'compare', id: each })),
  figures: fc.option(id).map((each) => ({ name: 'figures', id: each })),
  voices: fc.option(id).map((each) => ({ name: 'voices', id: each })),
  about: fc.constant({ name: 'about', id: null }),
  unknown: fc.array(id, { minLength: 3, maxLength: 4 }).map((path) => ({ name: 'unknown', path: path.join('/') })),
};

describe.each(Object.entries(PAGES))('a page of the kind %s', (name, pages) => {
  it('is read from the path that is printed for it, under any base', () => {
    fc.assert(
      fc.property(pages, BASES, (page, base) => {
        expect(page.name).toBe(name);
        expect(parsePage(printPage(page, base), base)).toEqual(page);
      }),
    );
  });
});

describe.each(Object.entries(PAGES).filter(([name]) => name !== 'unknown'))('the file of a page %s', (_, pages) => {
  it('is what a plain host serves for its path', () => {
    fc.assert(
      fc.property(pages, BASES, (page, base) => {
        const file = fileOfPath(printPage(page, ''));
        const served = answerAs(printPage(page, base), base, (path) => {
          if (path === file) return 'file';
          return path === '' || file.startsWith(`${path}/`) ? 'folder' : 'nothing';
        });
        expect(served).toEqual({ kind: 'pass' });
      }),
    );
  });
});

it('the file for addresses without one is no folder’s index', () => {
  expect(fileOfPath('404.html')).toBe('404.html');
});

it('search engines are asked to list no text of others and no address that leads nowhere', () => {
  const listed = Object.entries(PAGE_KINDS).flatMap(([name, kind]) => (kind.listed ? [name] : []));
  expect(listed).toEqual(['explorer', 'event', 'sources', 'compare', 'figures', 'voices', 'about']);
});
