import { sharedEvent, sourceOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectLit, expectNoSidewaysScroll, pane, panel, runsOf, visit } from './site.ts';
import { WIDE, PHONE, firstPassage, otherPassage, quotationOf } from './read-passages.ts';

test.use({ viewport: WIDE });

test('two articles are read side by side, each at its passage', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await expectLit(pane(page), firstPassage);
  const quotation = panel(page).locator(`blockquote:has(a[href*="${otherPassage.id}"])`).first();
  await quotation.locator('xpath=..').getByRole('link', { name: 'Read side by side' }).click();
  await expectAddress(page, `/event/${sharedEvent.id}/?passage=${firstPassage.id}&beside=${otherPassage.id}`);
  await expect(pane(page)).toHaveCount(2);
  await expectLit(pane(page).first(), firstPassage);
  await expectLit(pane(page).last(), otherPassage);
  await expect(pane(page).last().getByText(sourceOf(otherPassage.source).label)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(async () => expectNoSidewaysScroll(page)).toPass();
  await pane(page).last().getByRole('link', { name: 'Close this article' }).click();
  await expect(pane(page)).toHaveCount(1);
  await page.goBack();
  await expect(pane(page)).toHaveCount(2);
  await page.goBack();
  await expect(pane(page)).toHaveCount(1);
});

test('on a phone a quotation brings the reader to its passage, and Back to the quotation', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await visit(page, `/event/${sharedEvent.id}/`);
  const quotation = panel(page).locator(`blockquote a[href*="passage=${otherPassage.id}"]`).first();
  await quotation.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await quotation.click();
  await expectLit(pane(page), otherPassage);
  await expect(pane(page).getByRole('link', { name: 'Back to the claims' })).toBeInViewport();
  await page.goBack();
  await expect(quotation).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  await page.goForward();
  await expectLit(pane(page), otherPassage);
  await pane(page).getByRole('link', { name: 'Back to the claims' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('on a phone the first quotation, whose passage is open from the start, leads there, and does so again', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await visit(page, `/event/${sharedEvent.id}/`);
  for (let time = 0; time < 2; time += 1) {
    await quotationOf(page, firstPassage).click();
    await expectLit(pane(page), firstPassage);
    await pane(page).getByRole('link', { name: 'Back to the claims' }).click();
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport();
  }
});

test('the quotation that is open brings its passage back into the pane', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await quotationOf(page, firstPassage).click();
  await expectLit(pane(page), firstPassage);
  // The mark that is the farther away, of the first and the last.
  await pane(page)
    .locator('p mark')
    .evaluateAll((marks) => {
      const open = marks.findIndex((mark) => mark.querySelector('[aria-current="true"]'));
      marks.at(open < marks.length / 2 ? -1 : 0)?.scrollIntoView();
    });
  await expect(runsOf(pane(page), firstPassage).first()).not.toBeInViewport();
  await quotationOf(page, firstPassage).click();
  await expectLit(pane(page), firstPassage);
});

test('of two articles on a phone the page moves to the one that was asked for', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await visit(page, `/event/${sharedEvent.id}/?passage=${firstPassage.id}&beside=${otherPassage.id}`);
  await expectLit(pane(page).first(), firstPassage);
  for (const article of [pane(page).last(), pane(page).first()]) {
    const before = await article.locator('mark:has([aria-current="true"])').first().getAttribute('data-start');
    const steps = article.getByRole('navigation', { name: /^Passages of/ });
    await steps.locator('a[href]').first().click();
    const lit = article.locator('mark:has([aria-current="true"])').first();
    await expect(lit).not.toHaveAttribute('data-start', before ?? '');
    await expect(lit).toBeInViewport();
  }
});
