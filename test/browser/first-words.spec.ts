import type { Page } from '@playwright/test';
import { corpus, eventById, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { marksOf, panel, visit } from './site.ts';

/** How far all that is on the page has moved by itself, as the browser counts it. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

test.use({ viewport: { width: 1440, height: 900 } });

for (const path of ['/', '/event/start-of-strikes/', '/source/sputnik-oct/']) {
  test(`nothing moves by itself on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shiftOf(page)).toBe(0);
  });
}

test('the heading of the list stands in the first window, below all lanes', async ({ page }) => {
  for (const height of [900, 720]) {
    await page.setViewportSize({ width: height === 900 ? 1440 : 1280, height });
    await visit(page, '/');
    const heading = await page.getByRole('heading', { name: 'Day by day' }).boundingBox();
    expect(heading && heading.y + heading.height).toBeLessThanOrEqual(height);
  }
});

test('an event and its axis stand in one window with the first quotation', async ({ page }) => {
  const event = eventById('start-of-strikes');
  await visit(page, `/event/${event.id}/`);
  const quotation = await panel(page).locator('blockquote').first().boundingBox();
  expect(quotation?.y).toBeLessThanOrEqual(760);
  const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  await expect(lanes).toHaveCount(corpus.sources.length);
  for (const mark of await marksOf(page, event).all()) await expect(mark).toBeInViewport();
});

test('an article begins in the upper half of the window, under its own lane', async ({ page }) => {
  for (const { id } of corpus.sources) {
    await visit(page, `/source/${id}/`);
    const words = await page.locator('article p[id^="p"]').first().boundingBox();
    expect(words?.y, id).toBeLessThanOrEqual(id === 'sputnik-oct' ? 480 : 540);
    await expect(page.getByRole('list', { name: 'Lanes' }).getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'Overview' })).toBeVisible();
  }
});

test('all rows stand above an event where the address asks for them', async ({ page }) => {
  const marks = page.locator('.plot a[data-event]');
  await visit(page, `/event/${sharedEvent.id}/`);
  const few = await marks.count();
  await page.getByRole('group', { name: 'Rows' }).getByRole('button', { name: 'all' }).click();
  await expect.poll(() => marks.count()).toBeGreaterThan(2 * few);
});

test('the key is folded above an event, and unfolds', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  const key = page.getByRole('list', { name: 'How dates are drawn' });
  await expect(key).toBeHidden();
  await page.getByRole('button', { name: 'Key to the marks' }).click();
  await expect(key).toBeVisible();
});
