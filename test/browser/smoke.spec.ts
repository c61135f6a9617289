import { expect, test } from './fixtures.ts';
import { visit } from './site.ts';

test('the first page has one main heading and says nothing in the console', async ({ page }) => {
  await visit(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
