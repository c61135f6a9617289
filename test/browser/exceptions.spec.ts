import type { Page } from '@playwright/test';
import { sharedEvent, sourcesOf } from './corpus.ts';
import { expect, expectNoViolations, test } from './fixtures.ts';
import { expectAddress, list, marks, plainMark, panel, visit } from './site.ts';

/*
 * Exceptions while React draws. What throws them here stands for any mistake of ours: setting the
 * window's title, which each page does once it is drawn, and a part of the program.
 */

const [source = ''] = sourcesOf(sharedEvent);
const EVENT = `/event/${sharedEvent.id}/`;

const alert = (page: Page) => page.getByRole('alert');
const main = (page: Page) => page.getByRole('main');
const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true });
const inRoot = (page: Page) => page.locator('#root').evaluate(({ innerHTML }) => innerHTML);
const tryAgain = (page: Page) => alert(page).getByRole('button', { name: 'Try again' }).click();

function breakTitle(): void {
  Object.defineProperty(document, 'title', {
    get: () => document.querySelector('title')?.text ?? '',
    set: () => {
      throw new Error('Broken on purpose');
    },
  });
}

/** The part for reading comes, and throws when it draws. */
async function breakReading(page: Page): Promise<void> {
  const body =
    'export const EventReading = () => { throw new Error("Broken on purpose") }, SourceArticle = EventReading, QuotedCard = () => null;';
  await page.route('**/assets/ReadingRoom-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** What the console is told from now on. */
function consoleOf(page: Page): string[] {
  const told: string[] = [];
  page.on('pageerror', ({ message }) => told.push(message));
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  return told;
}

test.use({ expectedComplaints: /Broken on purpose/ });

test.describe('an exception while the page comes to life', () => {
  for (const [path, link] of [
    ['/', sharedEvent.title],
    [EVENT, 'Close and see all days'],
    [`/source/${source}/`, 'Timeline'],
    ['/source/', 'Timeline'],
  ] as const) {
    test(`leaves it as it was built: ${path}`, async ({ page, browser, baseURL }) => {
      const unscripted = await browser.newPage({ javaScriptEnabled: false });
      await unscripted.goto(`${baseURL}${path}`);
      const built = await inRoot(unscripted);
      await unscripted.close();

      const told = consoleOf(page);
      await page.addInitScript(breakTitle);
      await page.goto(path);
      await expect(alert(page)).toContainText('The program of this page has failed.');
      await expect(alert(page)).toContainText('Broken on purpose');
      expect(await inRoot(page)).toBe(built);
      expect(told).toEqual(['Broken on purpose']);
      await expect(share(page)).toBeHidden();
      if (path === '/source/') await expectNoViolations(page);
      // Its links are the browser's.
      await page.getByRole('link', { name: link }).last().click();
      await expect(page).not.toHaveURL(`${baseURL}${path}`);
    });
  }

  test('leaves it as it was built under filters, too', async ({ page }) => {
    await page.addInitScript(breakTitle);
    await page.goto(`/?src=${source}`);
    await expect(alert(page)).toContainText('Broken on purpose');
    await expect(list(page)).toBeVisible();
  });

  test('in a part of it, too', async ({ page }) => {
    await breakReading(page);
    const told = consoleOf(page);
    await page.goto(EVENT);
    await expect(alert(page)).toContainText('The program of this page has failed.');
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    expect(told).toEqual(['Broken on purpose']);
    await page.unrouteAll();
    await tryAgain(page);
    await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
    await expect(share(page)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
  });

  test.describe('at an address that has no file', () => {
    test.use({ expectedComplaints: /Broken on purpose|status of 404/ });

    test('is said, with ways on', async ({ page, baseURL }) => {
      await page.addInitScript(breakTitle);
      await page.goto('/event/nowhere/');
      await expect(main(page).getByRole('alert')).toContainText('Broken on purpose');
      await expectNoViolations(page);
      await page.getByRole('link', { name: 'All sources' }).click();
      await expect(page).toHaveURL(`${baseURL}/source/`);
    });
  });
});

test.describe('an exception later', () => {
  test('at the address that was built brings back what was built', async ({ page }) => {
    await visit(page, '/');
    await plainMark(page, sharedEvent).click();
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await page.evaluate(breakTitle);
    await page.goBack();
    await expect(alert(page)).toContainText('The program of this page has failed.');
    await expect(list(page).getByRole('link', { name: sharedEvent.title }).first()).toBeVisible();
    // A step through the history loads what it leads to.
    await page.goForward();
    await expect(alert(page)).toHaveCount(0);
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  });

  test('at another address is said, with ways on', async ({ page }) => {
    await visit(page, '/');
    const told = consoleOf(page);
    await page.evaluate(breakTitle);
    await plainMark(page, sharedEvent).click();
    await expect(main(page).getByRole('alert')).toContainText('Broken on purpose');
    expect(told).toEqual(['Broken on purpose']);
    await expectAddress(page, EVENT);
    await expect(main(page).getByRole('link', { name: 'The timeline' })).toHaveAttribute('href', '/');
    await tryAgain(page);
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expectAddress(page, EVENT);
  });

  test('in a part of the page takes that part alone', async ({ page }) => {
    await breakReading(page);
    await visit(page, '/');
    const told = consoleOf(page);
    await plainMark(page, sharedEvent).click();
    await expect(main(page).getByRole('alert')).toContainText('This part of the page failed.');
    expect(told).toHaveLength(1);
    await expect(marks(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
  });
});
