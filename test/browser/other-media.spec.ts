import { corpus, sharedEvent } from './corpus.ts';
import { expect, expectNoViolations, test } from './fixtures.ts';
import { expectAddress, marks, marksOf, plainMark, pane, panel, visit } from './site.ts';

test('with motion allowed a choice comes into view and stays there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await visit(page, '/');
  await plainMark(page, sharedEvent).click();
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeInViewport({ ratio: 1 });
});

test('under reduced motion nothing moves by itself', async ({ page }) => {
  await visit(page, '/');
  await plainMark(page, sharedEvent).click();
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
});

test('with forced colours marks, focus and selection are drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, '/');
  const mark = marks(page).first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  const ring = marksOf(page, { id: new URL(page.url()).pathname.split('/')[2] ?? '' })
    .first()
    .locator('.mark-ring');
  const stroke = await ring.evaluate((element) => getComputedStyle(element).stroke);
  expect(stroke).not.toMatch(/^(none|rgba\(0, 0, 0, 0\))$/);
});

test('with forced colours the words of passages can be read on their marks', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, `/event/${sharedEvent.id}/`);
  const words = pane(page).locator('mark a');
  await expect(pane(page).locator('mark[data-tone="current"] a').first()).toBeVisible();
  const alike = await words.evaluateAll(
    (links) =>
      links.filter((link) => {
        const { color, backgroundColor } = getComputedStyle(link);
        return color === backgroundColor;
      }).length,
  );
  expect(alike).toBe(0);
  await expectNoViolations(page);
});

test('in print every event is in the list, those without a day too', async ({ page }) => {
  await visit(page, '/');
  await expect(marks(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('li > a[data-event]');
  await expect(rows).toHaveCount(corpus.events.length);
  for (const row of await rows.all()) await expect(row).toBeVisible();
  await expect(page.getByText('Filters', { exact: true })).toBeHidden();
  const pdf = await page.pdf();
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('in print every fold is open where style sheets cannot open it, and closed again after', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await visit(page, '/');
  const closed = page.locator('details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});

test('an event prints with its quotations and its article', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  // The article is printed whole, not as much of it as a pane shows.
  const cut = await pane(page).evaluate(
    (article) =>
      [article, ...article.querySelectorAll('div')].filter(
        (box) => getComputedStyle(box).overflowY === 'auto' || getComputedStyle(box).maxHeight !== 'none',
      ).length,
  );
  expect(cut).toBe(0);
  await expectAddress(page, `/event/${sharedEvent.id}/`);
});
