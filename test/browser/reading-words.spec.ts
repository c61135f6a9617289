import type { Page } from '@playwright/test';
import { corpus, found, sharedEvent, sharedPassage } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, pane, panel, reload, runsOf, visit } from './site.ts';
import { WIDE } from './read-passages.ts';

test.use({ viewport: WIDE });

/** Selects some words of the passage in its article, and gives them. */
async function selectWords(page: Page): Promise<string> {
  const run = runsOf(page.getByRole('article'), sharedPassage.passage).first();
  return run.evaluate((mark) => {
    mark.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    const text = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT).nextNode();
    if (!text) throw new Error('The passage has no text');
    const all = text.textContent ?? '';
    const from = all.indexOf(' ') + 1;
    const to = all.indexOf(' ', from + 12);
    range.setStart(text, from);
    range.setEnd(text, to);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return all.slice(from, to);
  });
}

test('selected words can be copied with a link that leads back to them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `/source/${sharedPassage.source}/`);
  const words = await selectWords(page);
  const button = page.getByRole('button', { name: 'Copy with link' });
  await expect(button).toBeInViewport({ ratio: 1 });
  await button.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(words.replaceAll(/\s+/g, ' '));
  const link = found(/https?:\S+$/.exec(copied)?.[0], 'link at the end');
  await page.goto('about:blank');
  await visit(page, link);
  await expect(page.locator('mark[data-tone="current"]').first()).toBeInViewport();
  expect((await page.locator('mark[data-tone="current"]').allTextContents()).join('')).toBe(words);
});

test('where the clipboard is closed selected words stand in a field, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'));
  });
  await visit(page, `/source/${sharedPassage.source}/`);
  const words = (await selectWords(page)).replaceAll(/\s+/g, ' ');
  await page.getByRole('button', { name: 'Copy with link' }).click();
  const field = page.getByRole('textbox', { name: 'The words with their link' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((element: HTMLInputElement) =>
    element.value.slice(element.selectionStart ?? -1, element.selectionEnd ?? -1),
  );
  expect(selected).toContain(words);
  expect(selected).toMatch(/https?:\S+$/);
  await field.click();
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(field).toHaveCount(0);
});

test('a mouse selects words that stand in a link, which is then not followed; a click still follows it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const path = `/source/${sharedPassage.source}/`;
  await visit(page, path);
  const link = page.getByRole('article').locator('p mark a').filter({ hasText: /.{60}/ }).first();
  await link.scrollIntoViewIfNeeded();
  const lines = await link.evaluate((element) => [...element.getClientRects()]);
  const { x, y, width, height } = found(lines.toSorted((a, b) => b.width - a.width)[0], 'line of the link');
  await page.mouse.move(x + 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 4, y + height / 2, { steps: 3 });
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await page.mouse.up();
  const spaced = (text: string | null) => text?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const words = spaced(await page.evaluate(() => document.getSelection()?.toString() ?? ''));
  expect(words.length).toBeGreaterThan(5);
  expect(spaced(await link.textContent())).toContain(words);
  await page.getByRole('button', { name: 'Copy with link' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(spaced(await page.evaluate(() => navigator.clipboard.readText()))).toContain(words);
  await expectAddress(page, path);

  await page.mouse.click(x + width - 4, y + height / 2);
  await expectAddress(page, /^\/event\//);
});

test('the middle button opens a new tab from any run of a passage', async ({ page, context }) => {
  const passages = corpus.claims.flatMap((claim) => claim.passages.map((each) => ({ ...each, source: claim.source })));
  const around = passages.find((one) =>
    passages.some(({ source, start, end }) => source === one.source && start > one.start && end < one.end),
  );
  const { source } = found(around, 'passage around another');
  await visit(page, `/source/${source}/`);
  const later = page.getByRole('article').locator('p [data-led-by]').first();
  const leads = await later.getAttribute('data-led-by');
  const href = await page.locator(`a[data-leads="${leads}"]`).getAttribute('href');
  const opened = context.waitForEvent('page');
  // What is asked for tells enough: a page in the background need not be drawn.
  const asked = context.waitForEvent('request', (request) => request.isNavigationRequest());
  await later.click({ button: 'middle' });
  expect((await asked).url()).toContain(href ?? 'no link');
  await opened;
  await expectAddress(page, `/source/${source}/`);
});

test('the text around a quotation is there on request, and the words for one thing can be lit', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  const around = panel(page).getByText('More of the text').first();
  await around.focus();
  await page.keyboard.press('Enter');
  await expect(around.locator('xpath=..').locator('p').nth(1)).toBeVisible();

  const terms = pane(page).getByRole('combobox', { name: 'Highlight words for' });
  await terms.selectOption({ index: 1 });
  await expect(pane(page).locator('[data-word]').first()).toBeAttached();
  await expect(
    pane(page)
      .getByText(/^\S.* \d+(, |$)/)
      .first(),
  ).toBeVisible();
  // It stays lit in the article that is opened next, and where the link is opened.
  await pane(page).getByRole('link', { name: 'Open the whole article' }).click();
  await expect(page.getByRole('article').locator('[data-word]').first()).toBeAttached();
  await expectAddress(page, /[?&]term=[a-z0-9-]+/);
  await reload(page);
  await expect(page.getByRole('article').locator('[data-word]').first()).toBeAttached();
  await page.goBack();
  await page.goBack();
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await expect(terms).toHaveValue('');
});
