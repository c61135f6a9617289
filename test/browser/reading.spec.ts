import type { Locator, Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { alterData } from './altered-data.ts';
import { claimsOf, corpus, found, fragmentOf, sharedEvent, sharedPassage } from './corpus.ts';
import { expect, expectNoViolations, setTheme, test } from './fixtures.ts';
import { expectLit, expectNoSidewaysScroll, list, plot, runsOf, visit } from './site.ts';
import { WIDE, PHONE, passageOf, firstPassage, otherPassage, firstSource, passagesOfFirst } from './read-passages.ts';

test.use({ viewport: WIDE });

test.describe('a link to a passage', () => {
  for (const [where, size, path] of [
    ['beside its event', WIDE, `/event/${sharedEvent.id}/?passage=${otherPassage.id}`],
    ['beside its event, on a phone', PHONE, `/event/${sharedEvent.id}/?passage=${otherPassage.id}`],
    ['in its article', WIDE, `/source/${otherPassage.source}/#${fragmentOf(otherPassage)}`],
    ['in its article, on a phone', PHONE, `/source/${otherPassage.source}/#${fragmentOf(otherPassage)}`],
  ] as const) {
    test(`shows it ${where}, and takes no focus`, async ({ page }) => {
      await page.setViewportSize(size);
      await visit(page, path);
      await expectLit(page.getByRole('article').filter({ has: page.locator('mark[data-tone=current]') }), otherPassage);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    });
  }
});

test('selecting events one after the other shows the passage of each', async ({ page }) => {
  await visit(page, '/');
  for (const { id } of corpus.events.filter((event) => event.when.earliest !== null).slice(20, 25)) {
    const [claim] = claimsOf({ id });
    await list(page).locator(`a[data-event="${id}"]`).click();
    const mark = page.locator(`mark[data-tone="current"][data-passages~="${fragmentOf(passageOf(claim))}"]`);
    await expect(mark.first()).toBeInViewport();
    await page.goBack();
    await expect(list(page)).toBeVisible();
  }
});

test.describe('however passages lie', () => {
  const TEXT = 'Alpha beta gamma delta.\nEpsilon zeta eta theta.\nIota kappa lambda.';
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const CASES: readonly (readonly [string, string, ...string[]])[] = [
    ['at the beginning of the text', 'Alpha'],
    ['at the end of the text', 'lambda.'],
    ['the whole text', TEXT],
    ['adjacent to another', 'gamma', ' delta'],
    ['overlapping another', 'beta gamma', 'gamma delta'],
    ['overlapped by another', 'gamma delta', 'beta gamma'],
    ['around another', 'Epsilon zeta eta', 'zeta'],
    ['inside another', 'zeta', 'Epsilon zeta eta'],
    ['beginning with another', 'Epsilon zeta', 'Epsilon'],
    ['ending with another', 'eta theta.', 'theta.'],
    ['across paragraphs', 'delta.\nEpsilon zeta', 'Epsilon'],
    ['across three paragraphs', 'theta.\nIota', 'delta.\nEpsilon zeta eta theta.\nIota kappa'],
  ];

  test('the open one is highlighted whole, alone, and in view', async ({ page }) => {
    let passages: readonly { start: number; end: number }[] = [];
    const id = firstSource.id;
    await alterData(page, `text-${id}-*.json`, (article) => {
      let start = 0;
      const blocks = TEXT.split('\n').map((line, index) => {
        const block = { kind: 'paragraph', start, end: start + line.length, paragraph: index + 1 };
        start += line.length + 1;
        return block;
      });
      const uses = [{ event: sharedEvent.id, title: 'Title', claim: 'claim' }];
      return {
        ...article,
        text: TEXT,
        blocks,
        markup: [],
        unused: [],
        passages: passages
          .map((each) => ({ ...each, id: `${id}:${fragmentOf({ ...each, source: id, exact: '' })}`, uses }))
          .toSorted((a, b) => a.start - b.start || b.end - a.end),
      };
    });
    for (const [name, exact, ...others] of CASES) {
      passages = [at(exact), ...others.map(at)];
      const open = { source: id, exact, ...at(exact) };
      // With a query the page is drawn anew and not taken over as it was made.
      await visit(page, `/source/${id}/?case=${fragmentOf(open)}#${fragmentOf(open)}`);
      const runs = runsOf(page.getByRole('article'), open);
      await expect(runs.first(), name).toBeInViewport();
      expect((await runs.allTextContents()).join('').replaceAll(/\s/g, ''), name).toBe(exact.replaceAll(/\s/g, ''));
      const tones = page.locator('mark[data-tone="current"]');
      expect(await tones.count(), name).toBe(await runs.count());
      const background = await runs.first().evaluate((mark) => getComputedStyle(mark).backgroundColor);
      for (const run of await runs.all()) await expect(run, name).toHaveCSS('background-color', background);
      await expect(page.locator(`#${fragmentOf(open)}`), name).toHaveCount(1);
      expect(await page.locator('article p[id]').allTextContents(), name).toEqual(TEXT.split('\n'));
    }
  });
});

/** Chips stand beside their paragraph and never overlap. */
async function expectChipsInPlace(page: Page): Promise<void> {
  const rows = await page.locator('article ul[aria-label^="Events from paragraph"]').evaluateAll((lists) =>
    lists.map((each) => {
      const paragraph = each.parentElement?.querySelector('p')?.getBoundingClientRect();
      const { top, bottom, left } = each.getBoundingClientRect();
      return { offset: top - (paragraph?.top ?? 0), aside: left - (paragraph?.right ?? Infinity), top, bottom };
    }),
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const [index, { offset, aside, top }] of rows.entries()) {
    expect(Math.abs(offset)).toBeLessThan(8);
    expect(aside).toBeGreaterThan(0);
    expect(top).toBeGreaterThanOrEqual(rows[index - 1]?.bottom ?? 0);
  }
}

/** What is known of an article stands beside it, clear of the chips. */
async function expectFactsInPlace(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const boxOf = async (locator: Locator) => found((await locator.boundingBox()) ?? undefined, 'box');
  const article = page.getByRole('article');
  const headline = await boxOf(article.getByRole('heading', { level: 1 }));
  const facts = await boxOf(article.locator('dl'));
  const text = await boxOf(article.locator('p[id]').first());
  expect(facts.x).toBeGreaterThanOrEqual(headline.x + headline.width);
  expect(text.y - headline.y).toBeLessThan(450);
  await expectNoSidewaysScroll(page);
  if (width < 1280) return;
  const rights = await article
    .getByRole('list', { name: /^Events from/ })
    .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect().right));
  expect(rights.length).toBeGreaterThan(5);
  for (const right of rights) expect(right).toBeLessThanOrEqual(facts.x);
}

/**
 * Every quotation stands in the painted text as one piece, where the search of the browser finds
 * it.
 */
async function expectQuotationsWhole(page: Page, id: string): Promise<void> {
  const painted = (await page.getByRole('article').innerText()).replaceAll(/\s+/g, ' ');
  const quotations = corpus.claims.filter(({ source }) => source === id).flatMap(({ passages }) => passages);
  const missed = quotations.filter(({ exact }) => !painted.includes(exact.replaceAll(/\s+/g, ' ')));
  expect(missed.map(({ exact }) => exact)).toEqual([]);
}

for (const { id } of corpus.sources) {
  test(`the page of ${id} has its chips, its facts and its quotations in place`, async ({ page }) => {
    await visit(page, `/source/${id}/`);
    await expect(page.getByRole('article').locator('mark').first()).toBeAttached();
    await test.step('quotations', () => expectQuotationsWhole(page, id));
    await test.step('chips', () => expectChipsInPlace(page));
    for (const width of [1440, 1280, 1024]) {
      await test.step(`facts, ${width} pixels wide`, () => expectFactsInPlace(page, width));
    }
  });
}

test('a chip, its passage and its mark on the axis light up together', async ({ page }) => {
  await visit(page, `/source/${firstSource.id}/`);
  const chip = page.locator('article li a[data-lights]').first();
  const event = (await chip.getAttribute('data-lights')) ?? '';
  const passage = page.locator(`mark[data-lights="${event}"]`).first();
  await chip.hover();
  await expect(passage).toHaveAttribute('data-tone', 'lit');
  // Its mark, or the count behind which it stands.
  await expect(plot(page).locator('[data-lit]')).not.toHaveCount(0);
  await page.mouse.move(2, 2);
  await expect(passage).toHaveAttribute('data-tone', 'plain');
  await expect(plot(page).locator('[data-lit]')).toHaveCount(0);
  await passage.hover();
  await expect(chip).toHaveClass(/bg-mark/);
  await page.mouse.move(2, 2);
  const mark = plot(page).locator('[data-source-look="1"][data-event]').first();
  const marked = page.locator(`mark[data-lights="${await mark.getAttribute('data-event')}"]`).first();
  await mark.focus();
  await expect(marked).toHaveAttribute('data-tone', 'lit');
});

test('Alt with the arrow keys goes from passage to passage, each announced once', async ({ page }) => {
  await visit(page, `/source/${firstSource.id}/#${fragmentOf(found(passagesOfFirst[0], 'first passage'))}`);
  await expectLit(page.getByRole('article'), found(passagesOfFirst[0], 'first passage'));
  // Of a page just opened its title is heard; of each step one region speaks.
  const heard = page.locator('output, [role=status], [aria-live]').filter({ hasText: /^Passage \d+ of \d+: ./ });
  await expect(heard).toHaveCount(0);
  for (const place of [1, 2]) {
    await page.keyboard.press('Alt+ArrowDown');
    await expectLit(page.getByRole('article'), found(passagesOfFirst[place], 'passage'));
    await expect(heard).toHaveText(new RegExp(`^Passage ${place + 1} of \\d+: .`));
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expectLit(page.getByRole('article'), found(passagesOfFirst[1], 'passage'));
  await page.goBack();
  await expectLit(page.getByRole('article'), found(passagesOfFirst[2], 'passage'));
  // Assistive technology meets every passage as one mark.
  await expect(page.getByRole('article').locator('mark:not([role=none])')).toHaveCount(passagesOfFirst.length);
});

/** Beyond the states that `accessibility` goes through: words lit, a fold open. */
const LIT = [
  [
    'two articles side by side, light',
    WIDE,
    'light',
    `/event/${sharedEvent.id}/?passage=${firstPassage.id}&beside=${otherPassage.id}`,
  ],
  ['an article in full, dark', WIDE, 'dark', `/source/${sharedPassage.source}/#${fragmentOf(sharedPassage.passage)}`],
  ['an event on a phone, dark', PHONE, 'dark', `/event/${sharedEvent.id}/?passage=${otherPassage.id}`],
] as const;

for (const [what, size, theme, path] of ofExtent(LIT, 1)) {
  test(`axe finds nothing in ${what}`, async ({ page }) => {
    await setTheme(page, theme);
    await page.setViewportSize(size);
    await visit(page, path);
    await page.getByRole('combobox', { name: 'Highlight words for' }).first().selectOption({ index: 1 });
    const fold = page.getByText('More of the text').first();
    if ((await fold.count()) > 0) await fold.click();
    await expectNoViolations(page);
  });
}
