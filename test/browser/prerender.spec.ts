import { readFileSync } from 'node:fs';
import { ofExtent } from '../fixtures/extent.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';
import { panel } from './site.ts';

const eventPages = corpus.events.map(({ id }) => `/event/${id}/`);
const otherPages = ['/', '/source/', ...corpus.sources.map(({ id }) => `/source/${id}/`)];
const pages = [...otherPages, ...eventPages];
const fileOf = (path: string) => readFileSync(inSite(`${path.slice(1)}index.html`), 'utf8');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** The text of a file as a reader without script has it. */
const plainText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (entity, name: string) => ENTITIES[name] ?? entity);
const words = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page is a chronology: every event under its day, with a link to its page', async ({ page }) => {
    await page.goto('/');
    const list = page.getByRole('list', { name: 'Events by day' });
    await expect(list.locator('time[datetime]').first()).toBeVisible();
    const hrefs = await page
      .locator('main a[data-event]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { id } of corpus.events) expect(hrefs).toContain(`/event/${id}/`);
    await list.getByRole('link', { name: sharedEvent.title }).first().click();
    await expect(page).toHaveURL(new RegExp(`/event/${sharedEvent.id}/$`));
  });

  test('the page of an event shows the words of its claims and leads to its sources', async ({ page }) => {
    await page.goto(`/event/${sharedEvent.id}/`);
    await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
    for (const { source, passages } of claimsOf(sharedEvent)) {
      await expect(panel(page).locator(`blockquote a[href*="${passages[0]?.id}"]`).first()).toBeVisible();
      await expect(panel(page).locator(`a[href="/source/${source}/"]`).first()).toBeVisible();
    }
  });

  test('the page of an article has its text with the passages marked', async ({ page }) => {
    for (const { id } of corpus.sources) {
      await page.goto(`/source/${id}/`);
      const claim = found(
        corpus.claims.find(({ source }) => source === id),
        'claim',
      );
      const { start, end } = found(claim.passages[0], 'passage');
      await expect(page.locator(`mark[data-passages~="t${start}-${end}"]`).first()).toBeVisible();
    }
  });
});

test('the page of each event holds the words of all its claims', () => {
  for (const event of corpus.events) {
    const text = words(plainText(fileOf(`/event/${event.id}/`)));
    expect(text).toContain(words(event.title));
    for (const { passages } of claimsOf(event)) {
      for (const { exact } of passages)
        expect(text, event.id).toContain(
          words(exact)
            .replace(/^["“]|["”]$/g, '')
            .trim(),
        );
    }
  }
});

test('pages are taken over as they stand: the script changes nothing and complains of nothing', async ({ page }) => {
  test.setTimeout(120_000);
  // Each kind of page, and events from all parts of the corpus.
  for (const path of [...otherPages, ...ofExtent(eventPages, 4)]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const before = await page.locator('main').elementHandle();
    await page.waitForFunction(() => {
      const root = document.querySelector('#root');
      return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
    });
    await page.waitForFunction(() => {
      const link = document.querySelector('main');
      return link !== null && Object.keys(link).some((key) => key.startsWith('__reactFiber'));
    });
    expect(await before?.evaluate((main) => main.isConnected), path).toBe(true);
  }
});

test('no page needs a style attribute or a script in its text', () => {
  for (const path of [...pages.map((each) => `${each.slice(1)}index.html`), '404.html']) {
    const html = readFileSync(inSite(path), 'utf8');
    expect(html, path).not.toMatch(/<[^>]+ style=/);
    expect(html, path).not.toMatch(/<script(?![^>]* src=)(?![^>]*type="application\/ld\+json")/);
    expect(html, path).not.toContain('$RC');
  }
});

test('the front page stays small', () => {
  expect(fileOf('/').length).toBeLessThan(250 * 1024);
});

test.describe('when the data do not come', () => {
  test.use({ expectedComplaints: /Failed to load resource|preload/ });

  test('the page stays to be read, and another try brings the app', async ({ page }) => {
    let down = true;
    await page.route(/assets\/(timeline|details|text)-.*\.json/, (route) => (down ? route.abort() : route.continue()));
    await page.goto(`/event/${sharedEvent.id}/`);
    await expect(page.getByRole('alert')).toContainText('could not be reached');
    await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
    down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: 'Close and see all days' }).click();
    await expect(page.getByRole('list', { name: 'Events by day' })).toBeVisible();
  });
});
