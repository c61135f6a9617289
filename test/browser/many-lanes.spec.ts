import { ofExtent } from '../fixtures/extent.ts';
import { expect, test } from './fixtures.ts';
import { withSources } from './many-sources.ts';
import { expectAddress, marks, reload, visit } from './site.ts';

/* A query has the page drawn from its data, and not taken over as it was built. */
const QUERY = '/?utm_source=letter';

test.use({ viewport: { width: 1440, height: 900 } });

for (const count of ofExtent([60, 300, 30, 10], 1)) {
  test(`with ${count} sources the list begins within one and a half windows`, async ({ page }) => {
    await withSources(page, count);
    for (const lanes of ['source', 'storyline', 'kind']) {
      await visit(page, `${QUERY}&lanes=${lanes}`);
      await expect(marks(page)).not.toHaveCount(0);
      const list = await page.locator('#events').boundingBox();
      test.info().annotations.push({ type: `list by ${lanes}`, description: `${list?.y} px` });
      expect(list?.y).toBeLessThanOrEqual(1.5 * 900);
    }
  });
}

test('of many lanes the others are counted, opened in steps or whole, and found', async ({ page }) => {
  await withSources(page, 60);
  await visit(page, QUERY);
  const heads = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  await expect(heads).toHaveCount(8);
  await expect(page.getByText(/^and 52 more lanes, with \d+ events$/)).toBeVisible();

  await page.getByRole('button', { name: 'Show 8 more' }).click();
  await expect(heads).toHaveCount(16);
  await expectAddress(page, '/?stand=16&utm_source=letter');
  await reload(page);
  await expect(heads).toHaveCount(16);
  await page.getByRole('button', { name: 'Show all 60' }).click();
  await expect(heads).toHaveCount(60);
  await page.getByRole('button', { name: 'Fold' }).click();
  await expect(heads).toHaveCount(8);

  await page.getByText('Find a lane').click();
  await expect(page.locator('details[open] input[type=search]')).toBeFocused();
  await page.keyboard.type('article 47');
  await page.keyboard.press('Enter');
  const found = heads.first().getByRole('link', { name: /AU Article 47/ });
  await expect(found).toBeFocused();
  await expect(found).toBeInViewport();
  await expectAddress(page, '/?order=article-47&utm_source=letter');
  await page.getByRole('list', { name: 'Lanes' }).hover();
  await page.getByRole('link', { name: 'Show only source AU' }).click();
  await page.mouse.move(700, 30);
  await expect(heads).toHaveCount(1);
  await page.getByRole('link', { name: 'Show all sources' }).click();
  await expect(heads.first()).toContainText('AU Article 47');
});

test('what shows a source alone stays under the pointer until that leaves', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    await visit(page, '/');
    const heads = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    const last = heads.last();
    await last.hover();
    const only = last.getByRole('link', { name: /^Show only source/ });
    const before = await only.boundingBox();
    const lane = await last.boundingBox();
    await only.click();
    const all = last.getByRole('link', { name: 'Show all sources' });
    await expect(all).toBeVisible();
    expect((await all.boundingBox())?.y).toBe(before?.y);
    expect(await last.boundingBox()).toEqual(lane);
    await page.mouse.move(700, 10);
    await expect.poll(async () => (await all.boundingBox())?.y).toBeLessThan(before?.y ?? 0);
  }
});
