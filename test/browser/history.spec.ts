import { claimsOf, corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectShown, list, marks, plainMark, pane, panel, visit } from './site.ts';

const heading = (event: { readonly title: string }) => ({ name: event.title, exact: true, level: 2 });

test('Back and Forward step through what was chosen', async ({ page }) => {
  await visit(page, '/');
  await plainMark(page, sharedEvent).click();
  await expect(panel(page).getByRole('heading', heading(sharedEvent))).toBeVisible();
  // With an event open the lanes are low, and not each event has a mark of its own.
  const mark = marks(page)
    .and(page.locator(`:not([data-event="${sharedEvent.id}"])`))
    .first();
  const id = await mark.getAttribute('data-event');
  const other = found(
    corpus.events.find((event) => event.id === id),
    'another event',
  );
  await mark.click();
  await expect(panel(page).getByRole('heading', heading(other))).toBeVisible();
  await page.goBack();
  await expect(panel(page).getByRole('heading', heading(sharedEvent))).toBeVisible();
  await expect(page).toHaveTitle(`${sharedEvent.title} · Sourceline`);
  await page.goBack();
  await expect(list(page)).toBeVisible();
  await expectAddress(page, '/');
  await page.goForward();
  await expect(panel(page).getByRole('heading', heading(sharedEvent))).toBeVisible();
  await page.goForward();
  await expectAddress(page, `/event/${other.id}/`);
  await expect(panel(page).getByRole('heading', heading(other))).toBeVisible();
});

test('Back leads to the event with which a link was opened, and its passages', async ({ page }) => {
  const second = found(claimsOf(sharedEvent)[1]?.passages[0], 'second passage');
  await visit(page, `/event/${sharedEvent.id}/`);
  const quotations = panel(page).getByRole('blockquote').getByRole('link');
  await panel(page).locator(`blockquote a[href*="passage=${second.id}"]`).click();
  await expectAddress(page, `/event/${sharedEvent.id}/?passage=${second.id}`);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeInViewport();
  await page.goBack();
  await expect(quotations.and(page.locator('[aria-current="true"]'))).toHaveAttribute('href', new RegExp(second.id));
  await page.goBack();
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await expect(pane(page)).toBeVisible();
});

test('what was filtered stays filtered when an event is opened and closed', async ({ page }) => {
  const [source = ''] = sourcesOf(sharedEvent);
  const shown = corpus.events.filter((event) => sourcesOf(event).includes(source)).length;
  await visit(page, `/?src=${source}`);
  await expectShown(page, shown);
  await plainMark(page, sharedEvent).click();
  await expectAddress(page, `/event/${sharedEvent.id}/?src=${source}`);
  await expectShown(page, shown);
  await panel(page).getByRole('link', { name: 'Close and see all days' }).click();
  await expectAddress(page, `/?src=${source}`);
  await expectShown(page, shown);
});

test('Back to the list returns to the place in it', async ({ page }) => {
  await visit(page, '/');
  const row = list(page).locator(':scope > li').last().locator('a[data-event]').last();
  await row.scrollIntoViewIfNeeded();
  await row.click();
  await expect(panel(page)).toBeInViewport();
  await page.goBack();
  await expect(row).toBeInViewport();
});

test('middle click and Ctrl+click on a mark open a page of their own, and leave this one', async ({
  page,
  context,
}) => {
  await visit(page, '/');
  const mark = plainMark(page, sharedEvent);
  for (const way of ['middle', 'Ctrl'] as const) {
    const opened = context.waitForEvent('page');
    // What is asked for tells as much as the page that is drawn, and a page in the background need
    // not be drawn.
    const asked = context.waitForEvent('request', (request) => request.isNavigationRequest());
    await mark.click(way === 'middle' ? { button: 'middle' } : { modifiers: ['ControlOrMeta'] });
    expect(new URL((await asked).url()).pathname).toBe(`/event/${sharedEvent.id}/`);
    await opened;
    // The new page is left to the end of the test: closing one that is still loading can take its
    // opener's process with it.
    await page.bringToFront();
    await expectAddress(page, '/');
    await expect(list(page)).toBeVisible();
  }
});
