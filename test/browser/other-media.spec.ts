import type { Page } from '@playwright/test';
import { corpus, type CorpusSource, sharedEvent, sourceOf, sourcesOf } from './corpus.ts';
import { expect, expectNoViolations, test } from './fixtures.ts';
import { expectAddress, marks, marksOf, plainMark, pane, panel, plot, visit } from './site.ts';

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

test('with forced colours it is seen which page this is, what unfolds, and every bar', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await visit(page, '/');
  const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  const lines = await pages.evaluateAll((links) =>
    links.map((link) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const isSeen = getComputedStyle(link).borderBottomColor !== ground;
      return isSeen === (link.getAttribute('aria-current') === 'page');
    }),
  );
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).not.toContain(false);
  const triangle = page
    .locator('summary', { hasText: 'Filters' })
    .evaluate((summary) => getComputedStyle(summary, '::after').content);
  expect(await triangle).toBe('"▾"');
  // Bars of counts and the marks of days are drawn in the colour of text.
  const inks = await page.locator('.cluster-bar, .mark-point').evaluateAll((shapes) => {
    const text = getComputedStyle(document.body).color;
    return shapes.filter((shape) => getComputedStyle(shape).stroke !== text).length;
  });
  expect(inks).toBe(0);
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

test('a passage is told by a line below its words, and with more contrast asked for words are in ink', async ({
  page,
}) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  const passages = pane(page).locator('mark');
  await expect(passages.first()).toBeVisible();
  const lines = await passages.evaluateAll((all) => all.map((each) => getComputedStyle(each).textDecorationLine));
  expect(new Set(lines)).toEqual(new Set(['underline']));
  const papers = async () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await papers()).not.toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ contrast: 'more' });
  expect(await papers()).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(0, 0, 0)');
});

test('in print every event has its numbered quotations, each with the address of its passage', async ({ page }) => {
  const part = page.waitForResponse(/AxisOnPaper/);
  await visit(page, '/');
  await page.mouse.move(5, 5);
  await (await part).finished();
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('region', { name: 'Chronology' });
  await expect(paper.getByRole('article')).toHaveCount(corpus.events.length);
  await expect(page.locator('#events')).toBeHidden();
  const quotations = paper.getByRole('listitem');
  await expect(quotations).toHaveCount(corpus.claims.length);
  await expect(paper.getByText('…', { exact: true })).toHaveCount(0);
  const last = quotations.last();
  await expect(last).toContainText(`[${corpus.claims.length}]`);
  const [, source, start, end] = /source\/([a-z-]+)\/#t(\d+)-(\d+)/.exec((await last.textContent()) ?? '') ?? [];
  const quoted = corpus.claims.flatMap(({ passages }) => passages.map(({ id }) => id));
  expect(quoted).toContain(`${source}:t${start}-${end}`);
  // What leads from the sheet to the page: where it is, and which texts were quoted.
  await expect(page.getByText(`Short addresses begin with ${new URL('/', page.url()).href}`)).toBeVisible();
  for (const { label, sha256 } of corpus.sources)
    await expect(page.getByRole('listitem').filter({ hasText: label }).last()).toContainText(sha256.slice(0, 8));
  await expect(page.getByText('Filters', { exact: true })).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('in print every event is in the list, those without a day too', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const hidden = page.locator('li > a[data-event]').filter({ visible: false });
    await expect(page.locator('li > a[data-event]')).toHaveCount(corpus.events.length);
    await expect(hidden).toHaveCount(0);
  });
});

/** The axis as it stands on paper, and whether it lies within the sheet with all of its parts. */
const paperAxis = (page: Page) => page.locator('svg[aria-label="Timeline"]');

async function expectWholeAxis(page: Page, lanes: readonly CorpusSource[]): Promise<void> {
  await expect(paperAxis(page)).toBeVisible();
  await expect(plot(page)).toBeHidden();
  const beyond = await paperAxis(page).evaluate((axis) => {
    const sheet = document.documentElement.clientWidth;
    const { left, right } = axis.getBoundingClientRect();
    const words = [...axis.querySelectorAll('text')].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    });
    return [...(left < 0 || right > sheet ? ['the axis'] : []), ...words.map(({ textContent }) => textContent)];
  });
  expect(beyond).toEqual([]);
  // It reaches from the first month to the last, with all lanes that are to be there.
  const said = await paperAxis(page).evaluate((axis) =>
    [...axis.querySelectorAll('text')].map((each) => each.textContent),
  );
  for (const day of [corpus.span.first, corpus.span.last])
    expect(said.join('\n')).toContain(new Date(day).toLocaleString('en', { month: 'long', timeZone: 'UTC' }));
  expect(said).toEqual(expect.arrayContaining(lanes.map(({ letter }) => letter)));
  // How many lie elsewhere is said on paper, too, in words like all others.
  const controls = page
    .locator('button, select, input, [role="button"]')
    .filter({ hasNotText: /^\d+ (earlier|later|without a day)$/ });
  await expect(controls.filter({ visible: true })).toHaveCount(0);
}

const told = sourceOf(sourcesOf(sharedEvent)[0] ?? '');
for (const [path, lanes] of [
  ['/', corpus.sources],
  ['/?range=2015-10-05..2015-10-11', corpus.sources],
  [`/event/${sharedEvent.id}/`, corpus.sources],
  [`/source/${told.id}/`, [told]],
] as const) {
  test(`in print the axis of ${path} is whole on the sheet's width, and no control is there`, async ({ page }) => {
    await visit(page, path);
    await page.mouse.move(5, 5);
    await page.emulateMedia({ media: 'print' });
    // A4 upright and across, within margins, and a window that was wider.
    for (const width of [718, 1047, 1440]) {
      await page.setViewportSize({ width, height: 1000 });
      await expectWholeAxis(page, lanes);
    }
    await page.emulateMedia({ media: 'screen' });
    await expect(paperAxis(page)).toHaveCount(0);
  });
}

test('the axis is on paper as soon as printing begins, and ends with it', async ({ page }) => {
  const part = page.waitForResponse(/AxisOnPaper/);
  await visit(page, '/');
  await page.mouse.move(5, 5);
  await (await part).finished();
  const seen = async (event: string) =>
    page.evaluate(async (type) => {
      dispatchEvent(new Event(type));
      await Promise.resolve();
      return document.querySelectorAll('svg[aria-label="Timeline"]').length;
    }, event);
  await expect.poll(() => seen('beforeprint')).toBe(1);
  expect(await seen('afterprint')).toBe(0);
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

test('in print no column is a grid, nor a container: over several sheets these lose or move what is in them', async ({
  page,
}) => {
  // A sheet within its margins.
  await page.setViewportSize({ width: 700, height: 1000 });
  for (const path of [`/event/${sharedEvent.id}/`, '/compare/', '/about/']) {
    await visit(page, path);
    await page.emulateMedia({ media: 'print' });
    const columns = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('*')].flatMap((each) => {
        const { display, gridTemplateColumns, containerType } = getComputedStyle(each);
        const isColumn = display === 'grid' && !gridTemplateColumns.includes(' ') && each.children.length > 1;
        const isPrinted = each.getClientRects().length > 0;
        return isPrinted && (isColumn || containerType !== 'normal') ? [each.getAttribute('class')] : [];
      }),
    );
    expect(columns, path).toEqual([]);
  }
});

test('an event prints with its quotations and its article', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  const cited = panel(page).locator('[data-address]').first();
  const printed = await cited.evaluate((quotation) => getComputedStyle(quotation, '::after').content);
  expect(printed).toContain('counter(quotation)');
  await expect(cited).toHaveAttribute('data-address', /^source\/[a-z-]+\/#t\d+-\d+$/);
  // What could be unfolded there, and is not, has no words that ask for it.
  for (const words of ['More of the text', 'How this is counted'])
    await expect(panel(page).getByText(words).filter({ visible: true })).toHaveCount(0);
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
