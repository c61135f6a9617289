import type { Locator, Page } from '@playwright/test';
import { alterData } from './altered-data.ts';
import {
  claimsOf,
  corpus,
  type CorpusClaim,
  found,
  fragmentOf,
  type Passage,
  sharedEvent,
  sharedPassage,
  sourceOf,
} from './corpus.ts';
import { expect, expectNoViolations, setTheme, test } from './fixtures.ts';
import {
  expectAddress,
  expectLit,
  expectNoSidewaysScroll,
  list,
  pane,
  panel,
  plot,
  reload,
  runsOf,
  visit,
} from './site.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

test.use({ viewport: WIDE });

const claims = claimsOf(sharedEvent);
/** The first passage of a claim, with its source. */
function passageOf(claim: CorpusClaim | undefined): Passage {
  const passage = found(claim?.passages[0], 'claim with a passage');
  return { ...passage, source: claim?.source ?? '' };
}

const firstPassage = passageOf(claims[0]);
const otherClaim = found(
  claims.find(({ source }) => source !== claims[0]?.source),
  'second source of a shared event',
);
const otherPassage = passageOf(otherClaim);
const firstSource = found(corpus.sources[0], 'source');
const passagesOfFirst = [
  ...new Map(
    corpus.claims
      .filter(({ source }) => source === firstSource.id)
      .flatMap(({ passages }) => passages)
      .map((passage) => [passage.id, { ...passage, source: firstSource.id }]),
  ).values(),
].toSorted((a, b) => a.start - b.start || b.end - a.end);

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

test('chips stand beside their paragraph and never overlap', async ({ page }) => {
  for (const { id } of corpus.sources) {
    await visit(page, `/source/${id}/`);
    await expect(page.getByRole('article').locator('mark').first()).toBeAttached();
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
});

for (const width of [1440, 1280, 1024]) {
  test(`what is known of an article stands beside it, clear of the chips, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { id } of corpus.sources) {
      await visit(page, `/source/${id}/`);
      const boxOf = async (locator: Locator) => found((await locator.boundingBox()) ?? undefined, 'box');
      const article = page.getByRole('article');
      const headline = await boxOf(article.getByRole('heading', { level: 1 }));
      const facts = await boxOf(article.locator('dl'));
      const text = await boxOf(article.locator('p[id]').first());
      expect(facts.x).toBeGreaterThanOrEqual(headline.x + headline.width);
      expect(text.y - headline.y).toBeLessThan(450);
      await expectNoSidewaysScroll(page);
      if (width < 1280) continue;
      const chips = await article.getByRole('list', { name: /^Events from/ }).all();
      for (const chip of chips) {
        const { x, width: wide } = await boxOf(chip);
        expect(x + wide).toBeLessThanOrEqual(facts.x);
      }
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
  const heard = page.getByRole('article').locator('xpath=preceding-sibling::output');
  await expect(heard).toHaveText(/^Passage 1 of \d+: ./);
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

test('every quotation stands in the painted text as one piece, where the search of the browser finds it', async ({
  page,
}) => {
  for (const { id } of corpus.sources) {
    await visit(page, `/source/${id}/`);
    await expect(page.getByRole('article').locator('mark').first()).toBeAttached();
    const painted = (await page.getByRole('article').innerText()).replaceAll(/\s+/g, ' ');
    const quotations = corpus.claims.filter(({ source }) => source === id).flatMap(({ passages }) => passages);
    const missed = quotations.filter(({ exact }) => !painted.includes(exact.replaceAll(/\s+/g, ' ')));
    expect(missed.map(({ exact }) => exact)).toEqual([]);
  }
});

test('selected words can be copied with a link that leads back to them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `/source/${sharedPassage.source}/`);
  const run = runsOf(page.getByRole('article'), sharedPassage.passage).first();
  const words = await run.evaluate((mark) => {
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

const quotationOf = (page: Page, passage: Passage) =>
  panel(page).locator(`blockquote a[href*="passage=${passage.id}"]`).first();

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
  await pane(page)
    .locator('mark')
    .last()
    .evaluate((mark) => mark.scrollIntoView());
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

for (const [what, size, theme, path] of [
  [
    'two articles side by side, light',
    WIDE,
    'light',
    `/event/${sharedEvent.id}/?passage=${firstPassage.id}&beside=${otherPassage.id}`,
  ],
  ['an article in full, dark', WIDE, 'dark', `/source/${sharedPassage.source}/#${fragmentOf(sharedPassage.passage)}`],
  ['an event on a phone, dark', PHONE, 'dark', `/event/${sharedEvent.id}/?passage=${otherPassage.id}`],
] as const) {
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
