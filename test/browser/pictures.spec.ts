import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { drawsComparablePictures, expect, setTheme, test } from './fixtures.ts';
import { plainMark, visit } from './site.ts';

/*
 * The look of the page, compared with pictures that were looked at and accepted. They are drawn
 * again only by `npx playwright test -c test/playwright.config.ts pictures --update-snapshots`, and
 * are then looked at again.
 */

const event = `/event/${sharedEvent.id}/`;
const article = `/source/${found(claimsOf(sharedEvent)[0], 'claim').source}/`;
const question = `/?story=${found(corpus.storylines[1], 'storyline').id}`;

const WINDOWS = {
  1440: { width: 1440, height: 900 },
  1280: { width: 1280, height: 720 },
  1024: { width: 1024, height: 768 },
  390: { width: 390, height: 844 },
} as const;
const SIZES = [1440, 1280, 1024, 390] as const;
/** Where there is a pointer and an axis for it. */
const WITH_AXIS = [1440, 1280, 1024] as const;
const THEMES = ['light', 'dark'] as const;

interface View {
  readonly name: string;
  readonly path: string;
  readonly size: keyof typeof WINDOWS;
  readonly theme: (typeof THEMES)[number];
  readonly media?: 'print';
  /** What the reader does before. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The card of a mark, with the words in it. */
async function hoverMark(page: Page): Promise<void> {
  await plainMark(page, sharedEvent).first().hover();
  await expect(page.locator('.hover-card q, .hover-card .font-serif').first()).not.toBeEmpty();
  await expect(page.locator('.hover-card')).toContainText(/[“"]/);
}

/** The axis for paper comes once the reader stirs. */
async function turnToPaper(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[aria-label="Timeline"]')).toBeVisible();
}

const GRID: readonly View[] = THEMES.flatMap((theme) => [
  ...SIZES.flatMap((size): readonly View[] => [
    { name: `explorer-${size}-${theme}`, path: '/', size, theme },
    { name: `event-${size}-${theme}`, path: event, size, theme },
    { name: `article-${size}-${theme}`, path: article, size, theme },
    { name: `question-${size}-${theme}`, path: question, size, theme },
  ]),
  ...WITH_AXIS.map((size): View => ({ name: `card-${size}-${theme}`, path: '/', size, theme, prepare: hoverMark })),
]);

const MORE: readonly View[] = [
  { name: 'a-week', path: '/?range=2015-10-05..2015-10-11', size: 1440, theme: 'light' },
  { name: 'two-weeks-dark', path: '/?range=2015-09-28..2015-10-11', size: 1024, theme: 'dark' },
  { name: 'all-rows', path: '/?rows=all', size: 1440, theme: 'light' },
  { name: 'said', path: '/?clock=said', size: 1440, theme: 'light' },
  { name: 'clusters', path: `${event}?lanes=none`, size: 1024, theme: 'light' },
  { name: 'storylines', path: '/?lanes=storyline', size: 1440, theme: 'light' },
  { name: 'kinds-dark', path: '/?lanes=kind', size: 1024, theme: 'dark' },
  { name: 'sources', path: '/source/', size: 1024, theme: 'light' },
  { name: 'compare', path: '/compare/', size: 1440, theme: 'light' },
  { name: 'print', path: '/', size: 1440, theme: 'light', media: 'print' },
  { name: 'print-event', path: event, size: 1024, theme: 'light', media: 'print' },
];

for (const { name, path, size, theme, media, prepare } of [...ofExtent(GRID, 2), ...MORE]) {
  test(`${name} looks as it was accepted`, async ({ page }) => {
    test.skip(!(await drawsComparablePictures()), 'Pictures are compared with the packaged browser only.');
    await page.setViewportSize(WINDOWS[size]);
    await setTheme(page, theme);
    await visit(page, path);
    await page.evaluate(() => document.fonts.ready);
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
    // What is loaded after the first view has come.
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await prepare?.(page);
    if (media) await turnToPaper(page);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.005, animations: 'disabled' });
  });
}
