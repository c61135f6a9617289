import { claimsOf, corpus, found, rareWord as word } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { address, expectAddress, expectNoSidewaysScroll, list, plot, reload, visit } from './site.ts';
import type { Locator, Page } from '@playwright/test';

function field(page: Page): Locator {
  return page.getByRole('search').getByLabel('Search');
}

/** What stands below the field. */
function below(page: Page): Locator {
  return page.locator('.search-panel');
}

function results(page: Page): Locator {
  return page.getByRole('main').getByRole('list', { name: 'Results' });
}

function steps(page: Page): Locator {
  return page.getByRole('navigation', { name: 'What was found' });
}

test('a key leads to the field, results come as one types, and Enter shows all of them', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await visit(page, '/source/');
  expect(requests.filter((url) => /assets\/(?:search-[0-9a-f]{8}\.json|Searching)/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(word);
  await expect(below(page).getByRole('listitem').first()).toBeVisible();
  await expect(below(page).locator('mark.found').first()).toHaveText(new RegExp(word, 'i'));
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/^\d+ passages? in /);
  await page.keyboard.press('Enter');
  await expectAddress(page, `/?q=${word}`);
  await expect(below(page)).toHaveCount(0);
  await expect(results(page)).toBeVisible();
  await expect(list(page)).toHaveCount(0);
  await expect(plot(page).locator('path.fill-accent').first()).toBeAttached();
});

test('Escape closes what was found, then clears the field, and leaves the focus there and the event open', async ({
  page,
}) => {
  const event = found(corpus.events[0], 'event');
  await visit(page, `/event/${event.id}/`);
  await field(page).focus();
  await page.keyboard.type(word);
  await expect(below(page).getByRole('link').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(below(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(below(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expectAddress(page, `/event/${event.id}/`);
});

test('what is found is lit where it is read, and stepped through across articles; a reload shows the same', async ({
  page,
}) => {
  await visit(page, `/?q=${word}&sort=time`);
  await results(page).getByRole('link').first().click();
  await expect(steps(page)).toContainText('1 of');
  await expect(page.locator('article [data-word]').first()).toHaveText(new RegExp(word, 'i'));
  await expect(page.locator('#event mark.found').first()).toBeVisible();
  const first = address(page);
  expect(first).toContain(`q=${word}`);
  await steps(page).getByRole('link', { name: 'Next' }).click();
  await expect(steps(page)).toContainText('2 of');
  await steps(page).getByRole('link', { name: 'Previous' }).click();
  await expectAddress(page, first);
  await reload(page);
  await expect(steps(page)).toContainText('1 of');
  await expect(page.locator('article [data-word]').first()).toHaveText(new RegExp(word, 'i'));
  await steps(page).getByRole('link', { name: 'All results' }).click();
  await expectAddress(page, `/?q=${word}&sort=time`);
});

test('where filters hide what is found one press searches without them', async ({ page }) => {
  const speaker = found(
    corpus.events.flatMap(claimsOf).find((each) => each.speaker !== null)?.speaker ?? undefined,
    'speaker',
  );
  await visit(page, `/?q=${word}&by=2000-01-01`);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Search without the filters/ })
    .click();
  await expectAddress(page, `/?q=${word}`);
  await expect(results(page)).toBeVisible();
  await field(page).fill(`speaker:${speaker.slice(0, 3)}`);
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue(/^speaker:\S.* $/);
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the bar leads to the field, which takes the window until it is closed', async ({ page }) => {
    await visit(page, '/');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(field(page)).toBeFocused();
    await field(page).fill(word);
    await expect(below(page).getByRole('link').first()).toBeVisible();
    const [width, window] = await page
      .getByRole('search')
      .evaluate((form) => [form.getBoundingClientRect().width, document.documentElement.clientWidth]);
    expect(width).toBeGreaterThan(0.95 * (window ?? Infinity));
    await page.getByRole('search').getByRole('button', { name: 'Close' }).click();
    await expect(below(page)).toHaveCount(0);
    await expect(results(page)).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
