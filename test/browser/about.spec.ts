import { corpus } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectNoSidewaysScroll, visit } from './site.ts';

/*
 * The page on how the record was made.
 */

test('is reached from every page, and its parts by links within it', async ({ page }) => {
  await visit(page, '/source/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'About' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'About this record' })).toBeVisible();
  await expect(page).toHaveTitle(/^About · /);
  await page.getByRole('link', { name: 'What is missing', exact: true }).click();
  await expectAddress(page, '/about/#gaps');
  await expect(page.getByRole('heading', { name: 'What is missing' })).toBeInViewport();
  await page.goBack();
  await page.goBack();
  await expectAddress(page, '/source/');
});

test('says of each article how its day is known, and the hash of its text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/about/');
  const articles = page.getByRole('region', { name: 'The articles' });
  for (const { label, sha256, published } of corpus.sources) {
    await expect(articles.getByRole('link', { name: label, exact: true })).toBeVisible();
    await expect(articles.getByText(sha256)).toBeVisible();
    if (published.words) await expect(articles).toContainText(published.words.exact);
  }
  await expectNoSidewaysScroll(page);
});

test('words of a time lead to where they stand', async ({ page }) => {
  await visit(page, '/about/');
  const times = page.getByRole('region', { name: 'How each day was read' });
  await times.getByText('readings').first().click();
  const words = times.getByRole('rowheader').locator('a[href*="#t"]').first();
  const text = (await words.innerText()).slice(1, -1);
  await words.click();
  await expect(page.locator('mark[data-tone="current"]').first()).toContainText(text.split(/\s/)[0] ?? text);
});
