import { corpus, found, fragmentOf, sharedEvent, sourceOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectLit, pane, panel, reload, visit } from './site.ts';
import { WIDE, PHONE, firstPassage, otherPassage, firstSource, passagesOfFirst } from './read-passages.ts';

test.use({ viewport: WIDE });

test('the step onto the last passage, and onto the first, keeps the focus', async ({ page }) => {
  await visit(
    page,
    `/source/${firstSource.id}/#${fragmentOf(found(passagesOfFirst.at(-2), 'passage before the last'))}`,
  );
  const steps = page.getByRole('navigation', { name: 'Passages of this article' });
  const next = steps.getByRole('link', { name: 'Next' });
  await next.press('Enter');
  await expect(steps.getByText(`Passage ${passagesOfFirst.length} of`)).toBeVisible();
  await expect(next).toBeFocused();
  await expect(next).toBeDisabled();
  await page.keyboard.press('Shift+Tab');
  await expect(steps.getByRole('link', { name: 'Previous' })).toBeFocused();

  await visit(page, `/source/${firstSource.id}/?#${fragmentOf(found(passagesOfFirst[1], 'second passage'))}`);
  const previous = steps.getByRole('link', { name: 'Previous' });
  await previous.press('Enter');
  await expect(steps.getByText('Passage 1 of')).toBeVisible();
  await expect(previous).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
});

test('the second article takes the focus as it opens, and the quotation as it closes', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await expectLit(pane(page), firstPassage);
  const quotation = panel(page).locator(`blockquote:has(a[href*="${otherPassage.id}"])`).first();
  await quotation.locator('xpath=..').getByRole('link', { name: 'Read side by side' }).press('Enter');
  await expect(page.getByRole('group', { name: sourceOf(otherPassage.source).label, exact: true })).toBeFocused();
  await expectLit(pane(page).last(), otherPassage);
  await page.keyboard.press('Tab');
  expect(
    await pane(page)
      .last()
      .evaluate((article) => article.contains(document.activeElement)),
  ).toBe(true);
  await pane(page).last().getByRole('link', { name: 'Close this article' }).press('Enter');
  await expect(pane(page)).toHaveCount(1);
  await expect(panel(page).locator('blockquote a[aria-current]').first()).toBeFocused();
});

test('a page that is stepped to by key takes the focus, by name', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await pane(page).getByRole('link', { name: 'Open the whole article' }).press('Enter');
  await expect(page.getByRole('region', { name: sourceOf(firstPassage.source).title })).toBeFocused();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Sources' }).press('Enter');
  await expect(page.getByRole('main', { name: 'Sources' })).toBeFocused();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Timeline' }).press('Enter');
  await expect(page.getByRole('main', { name: corpus.title })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('main', { name: 'Sources' })).toBeFocused();
});

for (const [what, path] of [
  ['an event with a passage', `/event/${sharedEvent.id}/?passage=${otherPassage.id}`],
  ['an event', `/event/${sharedEvent.id}/`],
  ['an article at a passage', `/source/${otherPassage.source}/#${fragmentOf(otherPassage)}`],
] as const) {
  test(`${what} keeps the place its reader went to, loaded again or come back to`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await visit(page, path);
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    for (const wanted of [150, 900]) {
      await page.evaluate((top) => window.scrollTo({ top }), wanted);
      await expect.poll(place).toBe(wanted);
      await reload(page);
      await expect(page.locator('mark[data-tone="current"]').first()).toBeAttached();
      await expect.poll(place).toBe(wanted);
    }
    await page.goto('/embed/');
    await page.goBack();
    await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
    await expect(page.locator('mark[data-tone="current"]').first()).toBeAttached();
    await expect.poll(place).toBe(900);
  });
}

test('from an event to its passage in the whole article and back, place and focus are kept', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  const quotation = panel(page).locator(`blockquote a[href*="passage=${otherPassage.id}"]`).first();
  await quotation.focus();
  await page.keyboard.press('Enter');
  await expectLit(pane(page), otherPassage);
  await expect(quotation).toBeFocused();
  const before = await page.evaluate(() => window.scrollY);
  await pane(page).getByRole('link', { name: 'Open the whole article' }).press('Enter');
  await expectLit(page.getByRole('article'), otherPassage);
  await page.goBack();
  await expectLit(pane(page), otherPassage);
  await expect(quotation).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});
