import { expect, test } from './fixtures.ts';
import { visit } from './site.ts';

const WINDOWS = [
  { width: 1440, height: 900, most: 700 },
  { width: 1280, height: 720, most: 640 },
];

for (const { width, height, most } of WINDOWS) {
  test(`all lanes end by ${most} pixels in a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page, '/');
    const box = await page.locator('.plot').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(most);
  });
}

test('rows are few, or all, as the address says, and nothing goes without its count', async ({ page }) => {
  await visit(page, '/');
  const rows = page.getByRole('group', { name: 'Rows' });
  const all = rows.getByRole('button', { name: 'all' });
  const events = () =>
    page.locator('.plot').evaluate((plot) => {
      const counts = [...plot.querySelectorAll('.cluster')].map((count) =>
        Number.parseInt(count.getAttribute('aria-label') ?? '', 10),
      );
      return counts.reduce((sum, count) => sum + count, plot.querySelectorAll('a[data-event]').length);
    });
  const marks = page.locator('.plot a[data-event]');
  const few = await marks.count();
  const shown = await events();
  await all.click();
  await expect(page).toHaveURL(/\?rows=all$/);
  await expect(all).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => marks.count()).toBeGreaterThan(few);
  expect(await events()).toBe(shown);
  await page.goBack();
  await expect.poll(() => marks.count()).toBe(few);
});
