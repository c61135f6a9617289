import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview, type PreviewServer } from 'vite';
import { claimsOf, corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { crawl, listedIn } from './crawl.ts';
import { expect, test } from './fixtures.ts';
import { ROOT } from './site-folder.ts';
import { expectAddress, marksOf, panel, reload, visit } from './site.ts';

/*
 * The site as `BASE_PATH=/x/y/ npm run build` makes it: a build of its own, served below that path.
 */

const BASE = '/x/y/';
const folder = join(ROOT, 'node_modules', '.cache', 'sourceline', 'sub-path');
let server: PreviewServer;
let origin = '';

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(60_000);
  const { NODE_ENV: _, ...env } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: ROOT,
      env: { ...env, BASE_PATH: BASE, SITE_URL: '' },
    },
  );
  const options = { base: BASE, root: ROOT, logLevel: 'warn', build: { outDir: folder } } as const;
  server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`The preview server has no port: ${address}`);
  origin = `http://127.0.0.1:${address.port}`;
});

test.afterAll(async () => {
  await server.close();
});

test('no link leads out of the path or nowhere', async ({ request }) => {
  const listed = listedIn(readFileSync(join(folder, 'sitemap.xml'), 'utf8'), origin);
  expect(listed).toContain(`${BASE}event/${sharedEvent.id}/`);
  const { broken, reached } = await crawl(request, origin, [...listed, `${BASE}404.html`, `${BASE}embed/`]);
  expect(broken).toEqual([]);
  expect([...reached].filter((path) => !path.startsWith(BASE))).toEqual([]);
  expect(reached.size).toBeGreaterThan(corpus.events.length);
});

test('choices, Back, reload and a link to a passage work', async ({ page }) => {
  const passage = found(claimsOf(sharedEvent)[0]?.passages[0], 'passage');
  const [source] = sourcesOf(sharedEvent);
  await visit(page, origin + BASE);
  await marksOf(page, sharedEvent).first().click();
  await expectAddress(page, `${BASE}event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await reload(page);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await page.goBack();
  await expectAddress(page, BASE);
  await expect(page.getByRole('list', { name: 'Events by day' })).toBeVisible();
  await visit(page, `${origin}${BASE}source/${source}/#t${passage.start}-${passage.end}`);
  await expect(page.getByRole('article').locator('[aria-current="true"]').first()).toBeInViewport();
});

test.describe('an address without a file', () => {
  test.use({ expectedComplaints: /status of 404/ });

  test('is answered by the page for it, with the way on', async ({ page }) => {
    const response = await page.goto(`${origin}${BASE}event/${sharedEvent.id}x/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: sharedEvent.title, exact: true }).click();
    await expectAddress(page, `${BASE}event/${sharedEvent.id}/`);
  });
});
