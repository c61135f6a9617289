import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { plot, visit } from './site.ts';

/* Text as large, and letters as far apart, as a reader has them. */

/** The size that text has of itself, as it is set in the browser: open pages follow at once. */
async function setTextSize(page: Page, standard: number): Promise<void> {
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', { fontSizes: { standard } });
}

/** What a reader may ask of any text (WCAG 2.2, 1.4.12). */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** How high words of a drawing are, in pixels: whole ones, as type is. */
async function height(page: Page, words: string): Promise<number> {
  return page
    .locator(words)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
}

/**
 * What is wrong with the axis: words on each other or cut by an edge; a head that is not beside its
 * lane, or is higher.
 */
async function faults(page: Page): Promise<readonly string[]> {
  return plot(page).evaluate((element) => {
    const edges = element.getBoundingClientRect();
    const found: string[] = [];
    const words = Array.from(element.querySelectorAll('text'), (text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      // Of a line a quarter lies between it and the next on either side.
      const between = (bottom - top) / 4;
      return { text: text.textContent, left, right, top: top + between, bottom: bottom - between };
    }).filter(({ left, right }) => right > edges.left && left < edges.right);
    for (const [index, each] of words.entries()) {
      if (each.left < edges.left - 2 || each.right > edges.right + 2) found.push(`“${each.text}” is cut`);
      for (const other of words.slice(index + 1)) {
        const isBeside = each.right < other.left + 2 || other.right < each.left + 2;
        if (!isBeside && each.top < other.bottom && other.top < each.bottom)
          found.push(`“${each.text}” is on “${other.text}”`);
      }
    }
    const tops = Array.from(element.querySelectorAll(':scope > svg > g > line'), (line) =>
      Math.round(line.getBoundingClientRect().top),
    );
    const heads = Array.from(document.querySelectorAll('[aria-label="Lanes"] > li'));
    if (heads.length === 0 || heads.length !== tops.length) return [`${heads.length} heads, ${tops.length} lanes`];
    for (const [index, head] of heads.entries()) {
      const { top, bottom } = head.getBoundingClientRect();
      if (Math.abs(top - (tops[index] ?? 0)) > 2) found.push(`“${head.textContent}” is not beside its lane`);
      const last = head.lastElementChild?.lastElementChild?.getBoundingClientRect();
      if (!last || last.bottom > bottom + 1) found.push(`“${head.textContent}” has no room beside its lane`);
    }
    return found;
  });
}

for (const path of ['/', '/event/start-of-strikes/']) {
  test(`the axis of ${path} grows with the text of the browser, spaced out or not, and nothing lies on another or is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, path);
    const label = '.plot:not(svg) .mark-label';
    const usual = await height(page, label);
    expect(await faults(page)).toEqual([]);
    for (const size of [24, 32]) {
      await setTextSize(page, size);
      await expect.poll(() => height(page, label), `text of ${size} px`).toBeGreaterThan((usual * size * 0.95) / 16);
      await expect.poll(() => faults(page), `text of ${size} px`).toEqual([]);
    }
    await setTextSize(page, 16);
    await spaceText(page);
    await expect.poll(() => faults(page), 'text that is spaced out').toEqual([]);
  });
}

test('on a phone the strip of all days grows with the text of the browser', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/');
  const strip = 'svg:has(> .fill-transparent)';
  const letter = `${strip} g text`;
  const [before, words] = [await height(page, strip), await height(page, letter)];
  await setTextSize(page, 32);
  await expect.poll(() => height(page, letter)).toBeGreaterThan(1.95 * words);
  expect(await height(page, strip)).toBeCloseTo(2 * before, 0);
});
