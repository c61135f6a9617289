import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { GOOD, seedsOf } from '../pipeline/seeds-cases.ts';
import { builtSite, folderOf, type ServedSite } from './built-site.ts';
import { found } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, visit } from './site.ts';

/*
 * A site whose southern article was corrected twice: a line was put before its body, then a word
 * was changed. Its text stands in its first edition in the good seeds.
 */

const FIRST = '0a0e7e5c';
const PRESENT = '3bb5ea4f';
const NORTH = '5d537e26';

let site: ServedSite;
let first = '';
let present = '';

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(60_000);
  const textOf = (files: ReadonlyMap<string, Uint8Array>) =>
    new TextDecoder().decode(found(files.get('articles/south.txt'), 'southern article'));
  const corrected = await seedsOf('text-corrected');
  first = textOf(await seedsOf(GOOD));
  present = textOf(corrected);
  const seeds = folderOf('corrected-seeds');
  for (const [path, bytes] of corrected) {
    await mkdir(dirname(join(seeds, path)), { recursive: true });
    await writeFile(join(seeds, path), bytes);
  }
  site = await builtSite('corrected-site', { SEEDS: seeds });
});

test.afterAll(() => site.close());

/** Opens a page of the corrected site. */
const open = (page: Page, path: string) => visit(page, site.origin + path);

/** The fragment of words in a text. */
function place(text: string, words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return `t${start}-${start + words.length}`;
}

/** The words that are lit as those of the link. */
async function lit(page: Page): Promise<string> {
  return (await page.locator('mark[data-tone="current"]').allTextContents()).join('');
}

const field = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('textbox', { name });

const QUOTED = 'The bridge was closed last week.';
const SELECTED = 'mayor did not';
const CHANGED = 'Nobody was hurt';

for (const [what, query] of [
  ['without an edition', ''],
  ['of the first edition', `?ed=${FIRST}`],
] as const) {
  for (const words of [QUOTED, SELECTED]) {
    test(`a link ${what} leads to “${words}” where it now stands, and the bar says where`, async ({ page }) => {
      await open(page, `/source/south/${query}#${place(first, words)}`);
      await expect(page.locator('mark[data-tone="current"]').first()).toBeInViewport();
      expect(await lit(page)).toBe(words);
      await expectAddress(page, `/source/south/?ed=${PRESENT}#${place(present, words)}`);
      await visit(page, page.url());
      expect(await lit(page)).toBe(words);
    });
  }
}

test('a link of the present edition stays what it is', async ({ page }) => {
  const address = `/source/south/?ed=${PRESENT}#${place(present, QUOTED)}`;
  await open(page, address);
  expect(await lit(page)).toBe(QUOTED);
  await expectAddress(page, address);
});

test('beside an event, too', async ({ page }) => {
  await open(page, `/event/bridge-closed/?passage=south:${place(first, QUOTED)}`);
  await expect(page.locator('mark[data-tone="current"]')).toHaveText(QUOTED);
  await expectAddress(page, `/event/bridge-closed/?passage=south:${place(present, QUOTED)}&ed=${PRESENT}`);
  await expect(page.locator('blockquote a[aria-current]')).toHaveText(new RegExp(QUOTED));
});

for (const [what, words, query, says] of [
  ['words that were changed', CHANGED, '', /was corrected after the link was made/],
  ['an edition that is not known', QUOTED, '?ed=01234567', /an edition of the article that is not known/],
] as const) {
  test(`a link of ${what} says so, lights nothing and stays`, async ({ page }) => {
    // A small window, in which the browser goes to the passage that has this fragment.
    await page.setViewportSize({ width: 390, height: 500 });
    const address = `/source/south/${query}#${place(first, words)}`;
    await open(page, address);
    await expect(page.getByText(says)).toBeInViewport();
    await expect(page.locator('mark[data-tone="current"]')).toHaveCount(0);
    await expectAddress(page, address);

    const beside = `/event/bridge-closed/?passage=south:${place(first, words)}${query.replace('?', '&')}`;
    await open(page, beside);
    await expect(page.getByText(says)).toBeInViewport();
    await expect(page.locator('mark[data-tone="current"]')).toHaveCount(0);
    await expect(page.locator('blockquote a[aria-current]')).toHaveCount(0);
    await expectAddress(page, beside);
  });
}

test('what is handed on names the edition; in the bar the first need not be named', async ({ page }) => {
  await open(page, `/event/bridge-closed/?passage=south:${place(present, QUOTED)}&ed=${PRESENT}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(new RegExp(`ed=${PRESENT}`));
  await expect(field(page, 'The passage in its article')).toHaveValue(
    `${site.origin}/source/south/?ed=${PRESENT}#${place(present, QUOTED)}`,
  );
  await expect(field(page, /^HTML for another page/)).toHaveValue(new RegExp(`ed=${PRESENT}`));
  await expect(field(page, /^Words, who said them/)).toHaveValue(new RegExp(`\\?ed=${PRESENT}#t`));
  await page.keyboard.press('Escape');

  const north = page.locator('blockquote a[href*="passage=north"]').first();
  await expect(north).not.toHaveAttribute('href', /[?&]ed=/);
  await north.click();
  await expectAddress(page, /^\/event\/bridge-closed\/\?passage=north:t\d+-\d+$/);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await field(page, 'The passage in its article').inputValue();
  expect(link).toMatch(new RegExp(`/source/north/\\?ed=${NORTH}#t\\d+-\\d+$`));
  await visit(page, link);
  await expect(page.locator('mark[data-tone="current"]').first()).toBeInViewport();
  await expectAddress(page, link.slice(site.origin.length).replace(/\?ed=\w+/, ''));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const edition of ['older', 'present'] as const) {
    test(`the browser finds the words of a link of the ${edition} edition`, async ({ page }) => {
      const fragment = place(edition === 'older' ? first : present, QUOTED);
      await page.setViewportSize({ width: 800, height: 200 });
      await page.goto(`${site.origin}/source/south/#${fragment}`);
      await expect(page.locator('mark').filter({ hasText: QUOTED })).toBeInViewport();
      await expect(page.locator(`#${fragment}`)).toHaveCount(1);
    });
  }
});
