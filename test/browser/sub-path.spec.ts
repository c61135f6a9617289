import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServedSite, builtSite } from './built-site.ts';
import { claimsOf, corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { crawl, listedIn } from './crawl.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, plainMark, panel, reload, visit } from './site.ts';

/*
 * The site as `BASE_PATH=/x/y/ npm run build` makes it: a build of its own, served below that path.
 */

const BASE = '/x/y/';
let site: ServedSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(60_000);
  site = await builtSite('sub-path', { BASE_PATH: BASE });
});

test.afterAll(async () => {
  await site.close();
});

test('no link leads out of the path or nowhere', async ({ request }) => {
  const listed = listedIn(readFileSync(join(site.folder, 'sitemap.xml'), 'utf8'), site.origin);
  expect(listed).toContain(`${BASE}event/${sharedEvent.id}/`);
  const { broken, reached } = await crawl(request, site.origin, [...listed, `${BASE}404.html`, `${BASE}embed/`]);
  expect(broken).toEqual([]);
  expect([...reached].filter((path) => !path.startsWith(BASE))).toEqual([]);
  expect(reached.size).toBeGreaterThan(corpus.events.length);
});

test('choices, Back, reload and a link to a passage work', async ({ page }) => {
  const passage = found(claimsOf(sharedEvent)[0]?.passages[0], 'passage');
  const [source] = sourcesOf(sharedEvent);
  await visit(page, site.origin + BASE);
  await plainMark(page, sharedEvent).click();
  await expectAddress(page, `${BASE}event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await reload(page);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await page.goBack();
  await expectAddress(page, BASE);
  await expect(page.getByRole('list', { name: 'Events by day' })).toBeVisible();
  await visit(page, `${site.origin}${BASE}source/${source}/#t${passage.start}-${passage.end}`);
  await expect(page.getByRole('article').locator('[aria-current="true"]').first()).toBeInViewport();
});

test.describe('an address without a file', () => {
  test.use({ expectedComplaints: /status of 404/ });

  test('is answered by the page for it, with the way on', async ({ page }) => {
    const response = await page.goto(`${site.origin}${BASE}event/${sharedEvent.id}x/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: sharedEvent.title, exact: true }).click();
    await expectAddress(page, `${BASE}event/${sharedEvent.id}/`);
  });
});
