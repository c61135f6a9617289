import { corpus, found } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectNoSidewaysScroll, visit } from './site.ts';

/*
 * The pages with the reported numbers.
 */

const figures = corpus.claims.flatMap((claim) => claim.figures.map((figure) => ({ ...figure, claim })));

test('every figure of the corpus is there with its words, and leads to its passage', async ({ page }) => {
  await visit(page, '/figures/');
  const rows = page.getByRole('rowheader').getByRole('link');
  await expect(rows).toHaveCount(figures.length);
  const shown = await rows.evaluateAll((links) =>
    links.map((link) => ({ words: link.textContent, href: link.getAttribute('href') ?? '' })),
  );
  for (const { words, claim } of figures) {
    const own = shown.filter(
      (row) => row.words?.includes(words.exact) && row.href.startsWith(`/event/${claim.event}/`),
    );
    expect(own.length, words.exact).toBeGreaterThan(0);
    const passages = claim.passages.filter(({ start, end }) => start <= words.start && words.end <= end);
    const places = passages.map(({ id }) => encodeURIComponent(id));
    expect(
      places.some((id) =>
        own.some(({ href }) => href.includes(id) || decodeURIComponent(href).includes(decodeURIComponent(id))),
      ),
    ).toBe(true);
  }
  const first = found(shown[0], 'figure');
  await rows.first().click();
  await expectAddress(page, first.href);
  await expect(page.locator('[aria-current="true"]').first()).toBeVisible();
});

test('a measure has its points in time order by the arrow keys, and zooms with the address', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/figures/');
  await page.getByRole('heading', { level: 2 }).first().getByRole('link').click();
  await expectAddress(page, /^\/figures\/[a-z-]+\/$/);
  const points = page.getByRole('group', { name: /^Counts of a period/ }).getByRole('link');
  await points.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(points.nth(1)).toBeFocused();
  await page.keyboard.press('+');
  await expectAddress(page, /range=/);
  await expect(points.nth(1)).toBeFocused();
  await page.keyboard.press('0');
  await expectAddress(page, /^\/figures\/[a-z-]+\/$/);
  await expectNoSidewaysScroll(page);
});

test('what forbids one curve leads to the passages side by side', async ({ page }) => {
  await visit(page, '/figures/');
  const tension = page.getByRole('list', { name: 'What cannot be compared' }).getByRole('link').first();
  const title = await tension.innerText();
  await tension.click();
  await expectAddress(page, /^\/compare\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('the numbers of a chart can be downloaded', async ({ page, request }) => {
  await visit(page, '/figures/');
  const href = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href');
  const csv = await (await request.get(found(href ?? undefined, 'address'))).text();
  const measure = /figures\/([a-z-]+)\.csv$/.exec(href ?? '')?.[1];
  const rows = csv.trimEnd().split('\r\n').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain(`,${measure},`);
});
