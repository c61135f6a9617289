import type { FrameLocator, Locator, Page } from '@playwright/test';
import { corpus, fragmentOf, type Words } from './corpus.ts';
import { expect } from './fixtures.ts';

/**
 * Waits until the page answers to more than links: what is clicked before is lost, as it is for a
 * reader who is quicker than the script.
 */
async function isLive(page: Page): Promise<void> {
  await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
}

/** Opens a page of the site and waits until it answers. */
export async function visit(page: Page, path: string, options?: Parameters<Page['goto']>[1]): Promise<void> {
  await page.goto(path, options);
  await isLive(page);
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await isLive(page);
}

/** The plot, which holds all marks of the axis; its picture for paper is another one. */
export function plot(page: Page | FrameLocator): Locator {
  return page.locator('.plot:not(svg)');
}

export function marks(page: Page): Locator {
  return plot(page).getByRole('link');
}

/** An event's marks: one in each lane of a source that reports it. */
export function marksOf(page: Page | FrameLocator, { id }: { readonly id: string }): Locator {
  return plot(page).locator(`a[data-event="${id}"]`);
}

export function list(page: Page): Locator {
  return page.getByRole('list', { name: 'Events by day' });
}

/** The selected event and what is said about it. */
export function panel(page: Page): Locator {
  return page.locator('#event');
}

/** The article beside a selected event. */
export function pane(page: Page): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('link', { name: 'Open the whole article' }) });
}

/** The mark of an event in the lane of the source that speaks for it: it leads to no passage. */
export function plainMark(page: Page | FrameLocator, event: { readonly id: string }): Locator {
  return marksOf(page, event).and(page.locator(':not([href*="passage="])'));
}

export function laneBoxes(page: Page): Locator {
  return page.getByRole('list', { name: 'Lanes' }).getByRole('checkbox');
}

/** A passage's runs in an article: several where passages overlap. */
export function runsOf(article: Locator, passage: Words): Locator {
  return article.locator(`mark[data-passages~="${fragmentOf(passage)}"]`);
}

const bare = (text: string) => text.replaceAll(/[\s*#]+/g, '');

/** A passage is lit in full, nothing but it is, and its beginning is on the screen. */
export async function expectLit(article: Locator, passage: Words): Promise<void> {
  const runs = runsOf(article, passage);
  await expect(runs.first()).toBeInViewport({ ratio: 0.5 });
  const lit = article.locator('mark:has([aria-current="true"])');
  await expect.poll(async () => bare((await lit.allTextContents()).join(''))).toBe(bare(passage.exact));
  const background = (mark: Locator) => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
  const other = article.locator('mark:not(:has([aria-current="true"]))').first();
  if ((await other.count()) > 0) {
    const plain = await background(other);
    await expect.poll(() => background(runs.first())).not.toBe(plain);
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2015-09-30` -> `30 Sep 2015`, by taking the text apart. */
export function printedDay(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** How many events are shown, of how many: as the page says it. */
export async function expectShown(page: Page, shown: number): Promise<void> {
  const all = corpus.events.length;
  const words = shown === all ? `${all} events` : `${shown} of ${all} events`;
  await expect(page.getByText(words, { exact: true }).filter({ visible: true }).first()).toBeVisible();
}

/** What the bar shows behind the host. */
export function address(page: Page): string {
  return page.url().replace(/^https?:\/\/[^/]+/, '');
}

export async function expectAddress(page: Page, wanted: string | RegExp): Promise<void> {
  const poll = expect.poll(() => address(page));
  await (typeof wanted === 'string' ? poll.toBe(wanted) : poll.toMatch(wanted));
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await beyond(), 'pixels beyond the right edge').toBeLessThanOrEqual(0);
}
