import { sharedEvent } from './corpus.ts';
import { drawsComparablePictures, expect, setTheme, test } from './fixtures.ts';
import { visit } from './site.ts';

/*
 * The look of the page, compared with pictures that were looked at and accepted. They are drawn again only by
 * `npx playwright test -c test/playwright.config.ts pictures --update-snapshots`, and are then looked at again.
 */

const VIEWS = [
  { name: 'explorer', path: '/', width: 1440, height: 900, theme: 'light' },
  { name: 'explorer-dark', path: '/', width: 1024, height: 768, theme: 'dark' },
  { name: 'event', path: `/event/${sharedEvent.id}/`, width: 1440, height: 900, theme: 'dark' },
  { name: 'phone', path: '/', width: 390, height: 844, theme: 'light' },
] as const;

for (const { name, path, width, height, theme } of VIEWS) {
  test(`${name} looks as it was accepted`, async ({ page }) => {
    test.skip(!(await drawsComparablePictures()), 'Pictures are compared with the packaged browser only.');
    await page.setViewportSize({ width, height });
    await setTheme(page, theme);
    await visit(page, path);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByRole('group', { name: 'Zoom' }).or(page.getByText('Filters')).first()).toBeVisible();
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.005, animations: 'disabled' });
  });
}
