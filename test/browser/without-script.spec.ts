import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { corpus, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { panel } from './site.ts';

const CONTROLS =
  'button, input, select, textarea, [role="button"], [role="checkbox"], [role="slider"], [contenteditable]';

/**
 * What can be seen and promises to do something by itself, as `button: Share`. What is a link or
 * unfolds does so without script.
 */
async function controlsOf(page: Page): Promise<readonly string[]> {
  const seen = page.locator(CONTROLS).filter({ visible: true });
  return seen.evaluateAll((elements) =>
    elements.map((each) => `${each.localName}: ${each.getAttribute('aria-label') ?? each.textContent}`),
  );
}

const PAGES = [
  '/',
  `/event/${sharedEvent.id}/`,
  `/event/${sharedEvent.id}/?embed=1`,
  '/source/',
  `/source/${corpus.sources[0]?.id}/`,
  '/404.html',
  '/embed/',
];

const CASES = PAGES.flatMap((path) => [1440, 390].map((width) => ({ path, width })));

test.describe('without script', () => {
  // What is preloaded is for the program.
  test.use({ javaScriptEnabled: false, expectedComplaints: /was preloaded using link preload but not used/ });

  for (const { path, width } of ofExtent(CASES, 6)) {
    test(`nothing on ${path} promises to do what only a script can, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await controlsOf(page)).toEqual([]);
      for (const fold of await page.locator('details').filter({ visible: true }).all()) {
        const before = await fold.evaluate((each) => each.clientHeight);
        await fold.locator('summary').first().click();
        expect(await fold.evaluate((each) => each.clientHeight), await fold.innerText()).not.toBe(before);
      }
    });
  }
});

test('with script the same pages have their controls', async ({ page }) => {
  for (const path of PAGES.filter((each) => each !== '/404.html')) {
    await page.goto(path);
    await expect.poll(async () => (await controlsOf(page)).length, path).toBeGreaterThan(0);
  }
});

test.describe('when the program does not come, or fails', () => {
  test.use({ expectedComplaints: /./ });

  for (const [what, files] of [
    ['its script', '**/assets/index-*.js'],
    ['its data', '**/assets/timeline-*.json'],
  ] as const) {
    test(`nothing but another try is offered: ${what}`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await page.goto(`/event/${sharedEvent.id}/`);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
      expect(await controlsOf(page)).toEqual(['button: Try again']);
    });
  }
});
