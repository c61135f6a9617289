import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectLit, expectNoSidewaysScroll, list, pane, panel, reload, visit } from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the first event stands above the fold, and a tap tells it from its title', async ({ page }) => {
  await visit(page, '/');
  const first = list(page).locator('a[data-event]').first();
  await expect(first).toBeInViewport({ ratio: 1 });
  await first.tap();
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect(first).toBeInViewport();
});

test('three events begin above the fold', async ({ page }) => {
  await visit(page, '/');
  const third = await list(page).locator('a[data-event]').nth(2).boundingBox();
  expect(third?.y).toBeLessThan(844);
});

test('what a filter leaves is brought into view, wherever in the list it was chosen', async ({ page }) => {
  await visit(page, '/');
  await list(page).locator('a[data-event]').nth(30).scrollIntoViewIfNeeded();
  await page.getByText(/^Filters$/).tap();
  await page.getByRole('group', { name: 'Kinds of event' }).getByRole('checkbox').first().tap();
  await expect(list(page).locator('a[data-event]').first()).toBeInViewport();
});

test('the filters stay in reach, and the day that is passing is named below them', async ({ page }) => {
  await visit(page, '/');
  await list(page).locator('a[data-event]').nth(30).scrollIntoViewIfNeeded();
  const filters = page.getByText(/^Filters$/);
  await expect(filters).toBeInViewport({ ratio: 1 });
  const bar = await filters.boundingBox();
  const under = await page.evaluate(
    (y) => document.elementFromPoint(60, y)?.closest('h3')?.textContent,
    (bar?.y ?? 0) + (bar?.height ?? 0) + 20,
  );
  expect(under).toMatch(/^\w{3} \d+ \w+$/);
});

test('the marks of the list are explained on request, those that there are', async ({ page }) => {
  await visit(page, '/');
  await page.getByText('Key', { exact: true }).tap();
  const key = page.getByRole('list', { name: 'How to read the marks' });
  await expect(key.getByText('by then', { exact: true })).toBeVisible();
  await expect(key.getByText('planned', { exact: true })).toBeVisible();
});

test('an event is readable: heading, then claims, and a quotation leads to its place in the article', async ({
  page,
}) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeInViewport({ ratio: 1 });
  const passage = found(claimsOf(sharedEvent).at(-1)?.passages.at(-1), 'passage');
  await panel(page).locator(`blockquote a[href*="passage=${passage.id}"]`).first().tap();
  await expectAddress(page, `/event/${sharedEvent.id}/?passage=${passage.id}`);
  await expectLit(pane(page), passage);
  await expectNoSidewaysScroll(page);
});

test('at 320 px no page is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/',
    `/event/${sharedEvent.id}/`,
    '/source/',
    `/source/${found(corpus.sources[0], 'source').id}/`,
  ]) {
    await visit(page, path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectNoSidewaysScroll(page);
  }
});

test('choosing a theme lasts over a reload and stays out of the address', async ({ page }) => {
  await visit(page, '/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const pages = page.getByRole('button', { name: 'Pages' });
  await pages.tap();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await reload(page);
  await pages.tap();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  expect(await paper()).toBe(dark);
  await expectAddress(page, '/');
});
