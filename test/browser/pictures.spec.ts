import { claimsOf, found, sharedEvent } from './corpus.ts';
import { drawsComparablePictures, expect, setTheme, test } from './fixtures.ts';
import { visit } from './site.ts';

/*
 * The look of the page, compared with pictures that were looked at and accepted. They are drawn
 * again only by `npx playwright test -c test/playwright.config.ts pictures --update-snapshots`, and
 * are then looked at again.
 */

const event = `/event/${sharedEvent.id}/`;
const article = `/source/${found(claimsOf(sharedEvent)[0], 'claim').source}/`;

const LARGE = { width: 1440, height: 900 };
const SMALL = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

const VIEWS = [
  { name: 'explorer', path: '/', ...LARGE, theme: 'light' },
  { name: 'explorer-dark', path: '/', ...SMALL, theme: 'dark' },
  { name: 'event', path: event, ...LARGE, theme: 'dark' },
  { name: 'phone', path: '/', ...PHONE, theme: 'light' },
  { name: 'a-week', path: '/?range=2015-10-05..2015-10-11', ...LARGE, theme: 'light' },
  { name: 'two-weeks-dark', path: '/?range=2015-09-28..2015-10-11', ...SMALL, theme: 'dark' },
  { name: 'clusters', path: `${event}?lanes=none`, ...SMALL, theme: 'light' },
  { name: 'storylines', path: '/?lanes=storyline', ...LARGE, theme: 'light' },
  { name: 'kinds-dark', path: '/?lanes=kind', ...SMALL, theme: 'dark' },
  { name: 'article', path: article, ...LARGE, theme: 'light' },
  { name: 'phone-event-dark', path: event, ...PHONE, theme: 'dark' },
  { name: 'phone-article', path: article, ...PHONE, theme: 'light' },
  { name: 'sources', path: '/source/', ...SMALL, theme: 'light' },
  { name: 'print', path: '/', ...LARGE, theme: 'light', media: 'print' },
  { name: 'print-event', path: event, ...SMALL, theme: 'light', media: 'print' },
] as const;

for (const { name, path, width, height, theme, ...rest } of VIEWS) {
  test(`${name} looks as it was accepted`, async ({ page }) => {
    test.skip(!(await drawsComparablePictures()), 'Pictures are compared with the packaged browser only.');
    await page.setViewportSize({ width, height });
    await setTheme(page, theme);
    await visit(page, path);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
    // What is loaded after the first view has come.
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    if ('media' in rest) await page.emulateMedia({ media: rest.media });
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.005, animations: 'disabled' });
  });
}
