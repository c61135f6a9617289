import type { Page } from '@playwright/test';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectLit, expectShown, list, marks, marksOf, pane, panel, visit } from './site.ts';

type Fault = 'status 500' | 'no answer' | 'corrupt' | 'cut off';

/** Every request for such a file meets with a fault, until the returned function is called. */
async function breakFile(page: Page, files: string, fault: Fault): Promise<() => Promise<void>> {
  const pattern = `**/assets/${files}`;
  await page.route(pattern, async (route) => {
    if (fault === 'status 500') await route.fulfill({ status: 500, body: 'Server error' });
    else if (fault === 'no answer') await route.abort('connectionrefused');
    else if (fault === 'corrupt') await route.fulfill({ json: { version: 1, title: 7 } });
    else await route.fulfill({ contentType: 'application/json', body: '{"version":1,"tit' });
  });
  return () => page.unroute(pattern);
}

const alert = (page: Page) => page.getByRole('alert');

test.describe('data that do not come', () => {
  test.use({ expectedComplaints: /status of 500|ERR_CONNECTION_REFUSED/ });

  for (const fault of ['status 500', 'no answer'] as const) {
    test(`no timeline (${fault}): it is said, and trying again brings it`, async ({ page }) => {
      const mend = await breakFile(page, 'timeline-*.json', fault);
      await page.goto('/');
      await expect(alert(page)).toContainText('could not be reached');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await mend();
      await alert(page).getByRole('button', { name: 'Try again' }).click();
      await expectShown(page, corpus.events.length);
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('no claims: axis and filters stay, and trying again brings them', async ({ page }) => {
    const mend = await breakFile(page, 'details-*.json', 'status 500');
    await page.goto(`/event/${sharedEvent.id}/`);
    await expect(alert(page).first()).toContainText('could not be reached');
    await expect(marks(page).first()).toBeVisible();
    await mend();
    await alert(page).first().getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expectLit(pane(page), found(claimsOf(sharedEvent)[0]?.passages[0], 'passage'));
  });

  test.describe('the part of the program for reading', () => {
    const reading = 'ReadingRoom-*.js';
    const retry = (page: Page) => alert(page).getByRole('button', { name: 'Try again' });

    test('does not come with an event: trying again loads the page at its address', async ({ page }) => {
      const mend = await breakFile(page, reading, 'no answer');
      await visit(page, '/?lanes=kind');
      await marksOf(page, sharedEvent).first().click();
      await expect(alert(page)).toContainText('A part of the program did not come.');
      await mend();
      await retry(page).click();
      await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
      await expectAddress(page, `/event/${sharedEvent.id}/?lanes=kind`);
      await expect(alert(page)).toHaveCount(0);
    });

    test('does not come with an article, and the site does not answer: what is on the page stays', async ({ page }) => {
      await breakFile(page, reading, 'no answer');
      await visit(page, '/source/');
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').first().click();
      await expect(alert(page)).toContainText('A part of the program did not come.');
      const away = (url: URL) => url.pathname === '/';
      await page.route(away, (route) => route.abort('connectionrefused'));
      await retry(page).click();
      await expect(alert(page)).toContainText('The site did not answer.');
      await expect(marks(page).first()).toBeVisible();
      await page.unrouteAll();
      await retry(page).click();
      await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
    });

    test('does not come with a page as it was built: the page stays, and trying again loads it', async ({ page }) => {
      const mend = await breakFile(page, reading, 'status 500');
      await page.goto(`/event/${sharedEvent.id}/`);
      await expect(alert(page)).toContainText('A part of the program did not come.');
      await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
      await mend();
      await retry(page).click();
      await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
      await expect(alert(page)).toHaveCount(0);
    });
  });

  test('no text: the claims stay, and trying again brings the article', async ({ page }) => {
    const mend = await breakFile(page, 'text-*.json', 'no answer');
    await page.goto(`/event/${sharedEvent.id}/`);
    await expect(alert(page)).toContainText('could not be reached');
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expect(marksOf(page, sharedEvent).first()).toBeVisible();
    await mend();
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expectLit(pane(page), found(claimsOf(sharedEvent)[0]?.passages[0], 'passage'));
  });
});

test('damaged data are refused, and the file is named', async ({ page }) => {
  const mend = await breakFile(page, 'timeline-*.json', 'corrupt');
  await page.goto('/');
  await expect(alert(page)).toContainText('damaged');
  await expect(alert(page)).toContainText(/timeline-[0-9a-f]+\.json/);
  // What was built into the page stays readable; nothing of the damaged file is shown.
  await expect(list(page)).toBeVisible();
  await mend();
  await breakFile(page, 'text-*.json', 'cut off');
  await page.goto(`/event/${sharedEvent.id}/`);
  await expect(alert(page)).toContainText('damaged');
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
});

test('while data are on their way the page as it was built is there to be read', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/timeline-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(list(page)).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  release();
  await expectShown(page, corpus.events.length);
});
