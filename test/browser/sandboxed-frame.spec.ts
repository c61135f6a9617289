import type { FrameLocator, Page } from '@playwright/test';
import { type LocalServer, localServer } from '../fixtures/local-server.ts';
import { claimsOf, corpus, found, sharedEvent, type Words } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { plainMark, runsOf } from './site.ts';

/*
 * `sandbox="allow-scripts"` is what publishing systems put around what they embed: the site then
 * has no origin, so that its own files are another's, and storage is closed.
 */

const lastPassage = found(claimsOf(sharedEvent).at(-1)?.passages.at(-1), 'passage');

/**
 * Another host, whose every address is a page with a frame that shows the site at what stands
 * behind the `?`.
 */
function serveFrames(): Promise<LocalServer> {
  return localServer(({ url = '' }, response) => {
    const src = decodeURIComponent(url.slice(url.indexOf('?') + 1)).replaceAll('&', '&amp;');
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Around</title><iframe id="frame" sandbox="allow-scripts" src="${src}" width="1100" height="700"></iframe>`,
    );
  });
}

let publisher: LocalServer;

test.beforeAll(async () => {
  publisher = await serveFrames();
});

test.afterAll(() => publisher.close());

/** Opens the other host's page with the site at a path. */
async function openAround(page: Page, address: string): Promise<FrameLocator> {
  await page.goto(`${publisher.origin}/?${encodeURIComponent(address)}`);
  return page.frameLocator('#frame');
}

/** The same, once the app in the frame answers. */
async function openLive(page: Page, address: string): Promise<FrameLocator> {
  const frame = await openAround(page, address);
  await frame.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
  return frame;
}

const eventIn = (frame: FrameLocator) => frame.locator('#event');

async function expectCurrent(frame: FrameLocator, passage: Words): Promise<void> {
  const pane = frame.getByRole('article').filter({ has: frame.getByRole('link', { name: 'Open the whole article' }) });
  await expect(runsOf(pane, passage).first()).toHaveAttribute('data-tone', 'current');
}

test('the site is styled, answers, and opens an event at its passage', async ({ page, baseURL }) => {
  const frame = await openLive(page, `${baseURL}/?embed=1`);
  const looks = await frame.locator('body').evaluate(async (body) => {
    await document.fonts.ready;
    const missing = [...document.fonts].filter(({ status }) => status !== 'loaded').length;
    return { origin: self.origin, font: getComputedStyle(body).fontFamily, missing };
  });
  expect(looks).toEqual({ origin: 'null', font: expect.stringContaining('Source Sans 3'), missing: 0 });
  await plainMark(frame, sharedEvent).click();
  await expect(eventIn(frame).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await expectCurrent(frame, found(claimsOf(sharedEvent)[0]?.passages[0], 'passage'));
  await page.evaluate(() => history.back());
  await expect(eventIn(frame)).toHaveCount(0);
  await expect(frame.getByRole('list', { name: 'Events by day' })).toBeVisible();
});

test('a deep link shows its passage', async ({ page, baseURL }) => {
  const path = `/event/${sharedEvent.id}/?passage=${lastPassage.id}&embed=1#?secret=a`;
  const frame = await openLive(page, `${baseURL}${path}`);
  await expectCurrent(frame, lastPassage);
});

test.describe('storage and clipboard', () => {
  test.use({ expectedComplaints: /Clipboard API has been blocked/ });

  test('are done without', async ({ page, baseURL }) => {
    const frame = await openLive(page, `${baseURL}/event/${sharedEvent.id}/`);
    await frame.getByLabel('Theme').selectOption('Dark');
    await expect(frame.locator('html[data-theme="dark"]')).toBeAttached();
    await frame.getByRole('button', { name: 'Keys' }).click();
    await frame.getByRole('dialog').getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: 'Copy link' }).click();
    await expect(frame.getByRole('dialog', { name: /^Share/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await frame.getByRole('link', { name: 'Timeline', exact: true }).click();
    await expect(
      frame.getByText(`${corpus.events.length} events`, { exact: true }).filter({ visible: true }),
    ).toBeVisible();
  });
});

test.describe('where the host opens nothing to other origins', () => {
  test.use({ expectedComplaints: /CORS|ERR_FAILED|Failed to load/ });

  test('the page is still readable in its looks', async ({ page, baseURL }) => {
    await page.route(`${baseURL}/**`, async (route) => {
      const response = await route.fetch();
      const { 'access-control-allow-origin': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    const frame = await openAround(page, `${baseURL}/event/${sharedEvent.id}/`);
    await expect(eventIn(frame).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
    const font = frame.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
    expect(await font).toContain('Source Sans 3');
  });
});
