import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { answerWith, compareNoHashes } from './altered-data.ts';
import { alert, breakFile } from './break-file.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';
import { expectAddress, expectLit, expectShown, list, marks, plainMark, pane, panel, visit } from './site.ts';

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
      await plainMark(page, sharedEvent).click();
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

    test('is an empty file: the page as it was built stays, and trying again loads it', async ({ page }) => {
      const mend = await breakFile(page, reading, 'empty');
      await page.goto(`/event/${sharedEvent.id}/`);
      await expect(alert(page)).toContainText('Another file came in its place.');
      await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
      await mend();
      await retry(page).click();
      await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
      await expect(alert(page)).toHaveCount(0);
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
    await expect(plainMark(page, sharedEvent)).toBeVisible();
    await mend();
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expectLit(pane(page), found(claimsOf(sharedEvent)[0]?.passages[0], 'passage'));
  });
});

test.describe('whole data that are others than were asked for are not shown', () => {
  const [first, second] = corpus.sources.map(({ id }) => id);
  const otherText = () =>
    JSON.parse(readFileSync(inSite('assets', found(filesOf(`text-${second}-`)[0], 'text')), 'utf8'));
  const filesOf = (name: string) => readdirSync(inSite('assets')).filter((file) => file.startsWith(name));

  interface Details {
    readonly events: readonly { readonly event: object; readonly claims: readonly object[] }[];
  }
  const details = (change: (events: Details['events']) => Details['events']) => (data: object) => ({
    ...data,
    events: change((data as Details).events),
  });

  const CASES = (
    [
      ['the text of another article', `/source/${first}/`, `text-${first}-*.json`, otherText],
      [
        'claims without the first ones',
        `/event/${sharedEvent.id}/`,
        'details-*.json',
        details((events) => events.slice(2)),
      ],
      [
        'claims about other events',
        `/event/${sharedEvent.id}/`,
        'details-*.json',
        details((events) => events.map(({ event }, at) => ({ event, claims: events.at(at - 1)?.claims ?? [] }))),
      ],
      ['the timeline of fewer articles', '/', 'timeline-*.json', (data: object) => ({ ...data, sources: [] })],
    ] as const
  ).flatMap((row) => (['by the hash in their name', 'by their ids'] as const).map((how) => [...row, how] as const));

  for (const [name, path, files, alter, how] of ofExtent(CASES, 3)) {
    test(`${name}, ${how}`, async ({ page }) => {
      if (how === 'by their ids') await compareNoHashes(page);
      await answerWith(page, files, alter);
      await page.goto(path);
      await expect(alert(page)).toContainText('These data are damaged and are not shown.');
      await expect(page.getByRole('main')).toContainText(sharedEvent.title);
      await page.unrouteAll();
      await alert(page).getByRole('button', { name: 'Try again' }).click();
      await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
      await expect(alert(page)).toHaveCount(0);
    });
  }
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
