import type { Page } from '@playwright/test';
import { corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, laneBoxes, list, marks, marksOf, plainMark, panel, plot, visit } from './site.ts';

interface Focused {
  readonly name: string;
  readonly event: string | null;
  /** Where its anchor stands, if it is a mark. */
  readonly x: number;
  readonly y: number;
}

/** What has the focus. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const place = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return {
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      event: element?.getAttribute('data-event') ?? null,
      x: place?.e ?? Number.NaN,
      y: (place?.f ?? Number.NaN) + window.scrollY,
    };
  });
}

const inPlot = (page: Page) => plot(page).evaluate((element) => element.contains(document.activeElement));

test('Tab leads through navigation, filters, zoom and lanes to one stop on the axis, and on to the list', async ({
  page,
}) => {
  await visit(page, '/');
  await expect(marks(page).first()).toBeVisible();
  const order: string[] = [];
  let stops = 0;
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const { name, event } = await focused(page);
    const onAxis = await inPlot(page);
    if (onAxis) stops += 1;
    order.push(onAxis ? 'the axis' : event !== null ? 'the list' : name.trim());
    if (event !== null && !onAxis) break;
  }
  expect(stops).toBe(1);
  const places = ['Sourceline', 'Timeline', 'Sources', 'Copy link', 'Zoom out', 'the axis', 'the list'].map((what) =>
    order.indexOf(what),
  );
  expect(places, order.join(' | ')).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places), order.join(' | ')).toBeGreaterThanOrEqual(0);
  const boxes = order.filter((name) => name.startsWith('Show events reported by'));
  expect(boxes).toHaveLength(corpus.sources.length);
});

test('the first two stops skip to the axis and to the list, or to the open event', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the timeline' })).toBeInViewport();
  await page.keyboard.press('Enter');
  expect(await inPlot(page)).toBe(true);
  await page.getByRole('link', { name: 'Skip to the list' }).focus();
  await page.keyboard.press('Enter');
  await expect(list(page).locator('a[data-event]').first()).toBeFocused();
  await expectAddress(page, '/');
  await visit(page, `/event/${sharedEvent.id}/`);
  await page.getByRole('link', { name: 'Skip to the event' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
});

test('on the page of a source they skip to the axis and to the article', async ({ page }) => {
  await visit(page, `/source/${found(sourcesOf(sharedEvent)[0], 'source')}/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the timeline' })).toBeInViewport();
  await page.keyboard.press('Enter');
  expect(await inPlot(page)).toBe(true);
  await page.getByRole('link', { name: 'Skip to the article' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#article')).toBeFocused();
});

test('a crowd opens below its count, in reach of the keyboard, and Escape leads back to it', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  const crowd = plot(page)
    .getByRole('button', { name: /^\d+ events, / })
    .first();
  await crowd.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeFocused();
  await expect(dialog).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(crowd).toBeFocused();
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await page.keyboard.press('Enter');
  const link = dialog.getByRole('link').first();
  const id = await link.getAttribute('data-event');
  await link.press('Enter');
  await expectAddress(page, `/event/${id}/`);
  await expect(dialog).toHaveCount(0);
});

test('an open crowd stays open, with the focus, while passages are stepped through', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await plot(page)
    .getByRole('button', { name: /^\d+ events, / })
    .first()
    .press('Enter');
  const dialog = page.getByRole('dialog');
  await page.keyboard.press('Alt+ArrowDown');
  await expectAddress(page, /passage=/);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(dialog).toBeFocused();
});

test('arrow keys move in time and between lanes, Home and End to the ends of a lane', async ({ page }) => {
  await visit(page, '/');
  await marks(page).first().focus();
  await page.keyboard.press('Home');
  const first = await focused(page);
  await page.keyboard.press('ArrowLeft');
  expect((await focused(page)).name).toBe(first.name);

  await page.keyboard.press('ArrowRight');
  const second = await focused(page);
  expect(second.name).not.toBe(first.name);
  await page.keyboard.press('ArrowLeft');
  expect((await focused(page)).name).toBe(first.name);

  await page.keyboard.press('End');
  const last = await focused(page);
  await page.keyboard.press('ArrowRight');
  expect((await focused(page)).name).toBe(last.name);

  await page.keyboard.press('ArrowDown');
  const below = await focused(page);
  const heads = await laneBoxes(page).evaluateAll((boxes) =>
    boxes.map((box) => box.getBoundingClientRect().top + window.scrollY),
  );
  const laneAt = (y: number) => heads.findLastIndex((top) => top - 12 <= y);
  expect(laneAt(below.y)).toBe(laneAt(last.y) + 1);
  await page.keyboard.press('ArrowUp');
  expect(laneAt((await focused(page)).y)).toBe(laneAt(last.y));
});

test('all marks of a lane are met by the right arrow, in time order', async ({ page }) => {
  await visit(page, '/?rows=all');
  await plot(page).locator('a[data-stop^="0-"]').first().focus();
  await page.keyboard.press('Home');
  const met: string[] = [];
  const places: number[] = [];
  for (let before = ''; ;) {
    const { name, event, x } = await focused(page);
    if (name === before) break;
    before = name;
    // A count stands among the marks where a lane is low.
    if (event !== null) {
      met.push(event);
      places.push(x);
    }
    await page.keyboard.press('ArrowRight');
  }
  const source = found(corpus.sources[0], 'source').id;
  const inLane = await marks(page).evaluateAll(
    (all, lane) =>
      all
        .filter((mark) => mark.getAttribute('data-stop')?.startsWith(`${lane}-`))
        .map((mark) => mark.getAttribute('data-event')),
    0,
  );
  expect(new Set(met), source).toEqual(new Set(inLane));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('Escape closes the event and gives the focus back to the mark or row it came from', async ({ page }) => {
  await visit(page, '/');
  const mark = marksOf(page, sharedEvent).nth(1);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAddress(page, '/');
  await expect(mark).toBeFocused();

  const row = list(page).locator(`a[data-event="${sharedEvent.id}"]`);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expectAddress(page, '/');
  await expect(row).toBeFocused();
});

test('Escape from deep in the event leads to its mark or row, never to nowhere', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await panel(page).getByRole('blockquote').first().getByRole('link').focus();
  await page.keyboard.press('Escape');
  await expectAddress(page, '/');
  await expect.poll(async () => (await focused(page)).event).toBe(sharedEvent.id);
});

test('Escape from an event of a fold leads to its row, whose fold is open, wherever it was opened', async ({
  page,
}) => {
  await visit(page, '/');
  const fold = page.locator('#events details[id^="list-"]').first();
  await fold.locator('summary').click();
  const row = fold.locator('a[data-event]').first();
  const id = found((await row.getAttribute('data-event')) ?? undefined, 'event of a fold');
  await row.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();

  await visit(page, `/event/${id}/`);
  await panel(page).getByRole('blockquote').first().getByRole('link').focus();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('where the closed event has no place the list has the focus', async ({ page }) => {
  const [source = ''] = sourcesOf(sharedEvent);
  const other = found(
    corpus.events.find((event) => !sourcesOf(event).includes(source)),
    'event of other sources',
  );
  await visit(page, `/event/${other.id}/?src=${source}`);
  await panel(page).getByRole('blockquote').first().getByRole('link').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a count beyond an edge takes no focus, with which it might go', async ({ page }) => {
  await visit(page, `/?range=${corpus.span.last}..${corpus.span.last}`);
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.focus();
  const before = plot(page).getByRole('button', { name: /^\d+ earlier in .*\w$/ });
  const inView = page.getByText(/^In view: /);
  const counts = await before.count();
  for (let left = counts; left === counts; left = await before.count()) {
    const days = await inView.innerText();
    await before.first().click();
    await expect(inView).not.toHaveText(days);
  }
  await expect(zoomIn).toBeFocused();
});

test('keys of the page do nothing behind a dialog, and work again afterwards', async ({ page }) => {
  const path = `/event/${sharedEvent.id}/`;
  await visit(page, path);
  const place = page.getByRole('navigation', { name: 'Passages of this article' }).getByText(/^Passage \d+ of/);
  await expect(place).toBeVisible();
  const keys = page.getByRole('dialog', { name: 'Keys' });
  const share = page.getByRole('dialog', { name: /^Share/ });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(share).toBeVisible();
  await share.getByRole('button', { name: 'Close' }).focus();
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowUp', '?']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
  await expectAddress(page, path);
  await expect(keys).toBeHidden();

  await panel(page).getByRole('blockquote').first().getByRole('link').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectAddress(page, /passage=/);
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
});

test('plus, minus and 0 zoom, Shift and the arrows pan, and the focus stays', async ({ page }) => {
  await visit(page, '/');
  const mark = plainMark(page, sharedEvent);
  await mark.focus();
  const name = (await focused(page)).name;
  const inView = page.getByText(/^In view: /);
  await page.keyboard.press('+');
  await expect(inView).toBeVisible();
  const zoomed = await inView.textContent();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(inView).not.toHaveText(zoomed ?? '');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await expect(inView).toHaveCount(0);
  expect((await focused(page)).name).toBe(name);
  await expectAddress(page, '/');
});

test('a deep zoom keeps the focused mark in view while the arrows move', async ({ page }) => {
  await visit(page, '/');
  await marks(page).first().focus();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('+');
  const box = await plot(page).boundingBox();
  for (const key of ['End', 'Home', 'ArrowRight', 'ArrowDown', 'End', 'ArrowUp']) {
    await page.keyboard.press(key);
    const fromLeft = async () => (await focused(page)).x - (box?.x ?? 0);
    await expect.poll(fromLeft, key).toBeGreaterThanOrEqual(-1);
    await expect.poll(fromLeft, key).toBeLessThanOrEqual((box?.width ?? 0) + 1);
  }
});
