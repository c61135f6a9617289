import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { corpus } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectShown, laneBoxes, list, marks, marksOf, visit } from './site.ts';

const KIB = 1024;

test('a first visit says what this is and shows every event as a link to its own page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(corpus.title);
  await expect(page).toHaveTitle(`${corpus.title} · Sourceline`);
  await expectShown(page, corpus.events.length);

  await expect(laneBoxes(page)).toHaveCount(corpus.sources.length);
  for (const { label, id } of corpus.sources) {
    const head = page.getByRole('list', { name: 'Lanes' }).getByRole('link', { name: label });
    await expect(head).toHaveAttribute('href', `/source/${id}/`);
  }

  const hrefs = await marks(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('?')[0] ?? ''),
  );
  const known = new Set(corpus.events.map(({ id }) => `/event/${id}/`));
  expect(hrefs.length).toBeGreaterThan(corpus.sources.length);
  expect(hrefs.filter((href) => !known.has(href))).toEqual([]);

  const rows = await page
    .locator('li > a[data-event]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(rows)).toEqual(known);
});

test('on hover a mark says what it is, when, and who reports it', async ({ page }) => {
  await visit(page, '/');
  const event = corpus.events.find(
    ({ when: { earliest, reading } }) => reading === 'day' && (earliest ?? '') > corpus.span.first,
  );
  if (!event) throw new Error('no event of one day');
  await marksOf(page, event).first().hover();
  await expect(page.locator('.plot').getByText(event.title, { exact: true }).last()).toBeVisible();
  await expect(list(page)).toBeVisible();
});

test('the first view stays within its budget of scripts, styles and fonts', async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(marks(page).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => null));

  async function weigh(type: string, pack: (body: Buffer) => Buffer = gzipSync) {
    const bodies = await Promise.all(
      responses.filter((response) => response.request().resourceType() === type).map((response) => response.body()),
    );
    return { files: bodies.length, kib: bodies.reduce((sum, body) => sum + pack(body).length, 0) / KIB };
  }
  const scripts = await weigh('script');
  expect(scripts.files).toBeGreaterThan(0);
  expect(scripts.kib).toBeLessThanOrEqual(130);
  const styles = await weigh('stylesheet');
  expect(styles.files).toBeGreaterThan(0);
  expect(styles.kib).toBeLessThanOrEqual(15);
  const fonts = await weigh('font', (body) => body);
  expect(fonts.files).toBeLessThanOrEqual(2);
  expect(fonts.kib).toBeLessThanOrEqual(80);
});
