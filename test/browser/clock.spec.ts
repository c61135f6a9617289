import type { Page } from '@playwright/test';
import { alert, breakFile } from './break-file.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { passageOf, PHONE } from './read-passages.ts';
import {
  address,
  expectAddress,
  expectLit,
  expectNoSidewaysScroll,
  list,
  marksOf,
  pane,
  panel,
  plot,
  reload,
  visit,
} from './site.ts';

/*
 * Marks stand where it happened, or where it was said: then each claim is a mark and a row, and
 * leads to its passage.
 */

const claims = (page: Page) => page.getByRole('list', { name: 'Claims by day' });
const was = (page: Page, word: 'happened' | 'was said') => page.getByRole('button', { name: word, exact: true });

/** How many claims the marks and counts of the axis stand for together. */
async function counted(page: Page): Promise<number> {
  return plot(page).evaluate((element) => {
    const counts = [...element.querySelectorAll('.cluster')].map((count) =>
      Number.parseInt(count.getAttribute('aria-label') ?? '', 10),
    );
    return counts.reduce((sum, count) => sum + count, element.querySelectorAll('a[data-event]').length);
  });
}

test('the switch puts claims in the place of events; loading again and going back keep what was chosen', async ({
  page,
}) => {
  await visit(page, '/');
  await was(page, 'was said').click();
  await expectAddress(page, '/?clock=said');
  await expect(was(page, 'was said')).toHaveAttribute('aria-pressed', 'true');
  await expect(claims(page)).toBeVisible();
  for (const { letter, id } of corpus.sources) {
    const count = corpus.claims.filter(({ source }) => source === id).length;
    const head = page
      .getByRole('list', { name: 'Lanes' })
      .getByRole('listitem')
      .filter({ hasText: `${letter} ` });
    await expect(head.getByText(`${count} claims`).first()).toBeVisible();
  }
  expect(await counted(page)).toBe(corpus.claims.length);
  await reload(page);
  await expect(claims(page).locator('a[data-event]')).toHaveCount(corpus.claims.length);
  await page.goBack();
  await expectAddress(page, '/');
  await expect(list(page)).toBeVisible();
});

test('a mark and a row lead to the passage of their claim, and the clock stays', async ({ page }) => {
  await visit(page, '/?clock=said&rows=all');
  const claim = found(claimsOf(sharedEvent).at(-1), 'claim');
  const passage = passageOf(claim);
  const mark = marksOf(page, sharedEvent).and(page.locator(`[href*="passage=${passage.id}"]`));
  await mark.hover();
  const bare = (text: string | null) => (text ?? '').replaceAll(/[\s*#“”‘’"']+/g, '');
  await expect.poll(async () => bare(await page.locator('.hover-card').textContent())).toContain(bare(passage.exact));
  await mark.click();
  await expectLit(pane(page), passage);
  expect(new URL(page.url()).searchParams.get('clock')).toBe('said');
  const current = marksOf(page, sharedEvent).and(page.locator('[aria-current]'));
  await expect(current).toHaveCount(claimsOf(sharedEvent).length);
  await page.goBack();
  await claims(page).locator(`a[href*="passage=${passage.id}"][data-event="${sharedEvent.id}"]`).click();
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await expectLit(pane(page), passage);
  await page.keyboard.press('Escape');
  await expect(claims(page).locator(`a[data-passage="${passage.id}"]:focus`)).toHaveCount(1);
});

test('a filter by one source leaves the claims of that source', async ({ page }) => {
  const { id } = found(corpus.sources[2], 'third source');
  await visit(page, `/?src=${id}&clock=said`);
  const of = corpus.claims.filter(({ source }) => source === id).length;
  await expect(claims(page).locator('a[data-event]')).toHaveCount(of);
  expect(await counted(page)).toBe(of);
});

test('the sources are drawn by what they report as said', async ({ page }) => {
  await visit(page, '/source/');
  await was(page, 'was said').click();
  await expectAddress(page, '/source/?clock=said');
  const [first] = corpus.sources;
  const count = corpus.claims.filter(({ source }) => source === first?.id).length;
  await expect(page.getByText(new RegExp(`^${count} claims, said on \\d+ days?`)).first()).toBeVisible();
});

test('where the clock of saying does not come that is said, and the other one goes on', async ({ page }) => {
  await breakFile(page, 'Saying-*.js', 'empty');
  await visit(page, '/?clock=said');
  await expect(alert(page).filter({ visible: true })).toContainText('A part of the program did not come.');
  await was(page, 'happened').click();
  await expect(list(page)).toBeVisible();
  expect(address(page)).toBe('/');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the switch stands above the list, which then runs by day and occasion', async ({ page }) => {
    await visit(page, '/');
    await was(page, 'was said').tap();
    await expect(claims(page).locator('a[data-event]').first()).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
  });
});
