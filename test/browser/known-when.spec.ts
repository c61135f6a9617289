import type { Page } from '@playwright/test';
import { claimsOf, corpus, found, sourcesOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { PHONE } from './read-passages.ts';
import {
  address,
  expectAddress,
  expectNoSidewaysScroll,
  expectShown,
  list,
  panel,
  plot,
  printedDay,
  reload,
  visit,
} from './site.ts';

/* What was known by a day of publication, and what is chosen by facets and by days. */

const published = corpus.sources.map(({ id, published: { earliest, latest } }) => ({ id, earliest, latest }));
const stops = [...new Set(published.flatMap(({ earliest, latest }) => [earliest, latest]))]
  .filter((day) => day !== null)
  .toSorted();
const outBy = (day: string) => published.flatMap(({ id, latest }) => (latest !== null && latest <= day ? [id] : []));
const knownBy = (day: string) =>
  corpus.events.filter((event) => sourcesOf(event).some((source) => outBy(day).includes(source)));

/** A day by which some articles are out and others are not. */
const MIDDLE = found(
  stops.find((day) => outBy(day).length > 1 && outBy(day).length < corpus.sources.length),
  'day in the middle',
);
const bar = (page: Page) => page.getByRole('region', { name: 'As published by' });
const doors = (page: Page, name: RegExp) => page.locator('summary').filter({ hasText: name });

/** What the bar says of a day. */
function wordsOf(day: string): string {
  const claims = corpus.claims.filter(({ source }) => outBy(day).includes(source));
  return `As published by ${printedDay(day)}: ${outBy(day).length} of ${corpus.sources.length} articles, ${knownBy(day).length} of ${corpus.events.length} events, ${claims.length} of ${corpus.claims.length} claims.`;
}

test('a day is chosen by its words, which are no place that the focus can go to', async ({ page }) => {
  await visit(page, '/');
  await doors(page, /^As published by/).click();
  await page.getByText(printedDay(MIDDLE), { exact: false }).filter({ visible: true }).last().click();
  await expectAddress(page, `/?by=${MIDDLE}`);
  await doors(page, /^Filters/).click();
  await page.getByText('Kinds of event', { exact: true }).first().click();
  await expect(page.getByText('Kinds of event', { exact: true }).first()).toBeVisible();
});

test('a day of publication hides what came later, in every view and from the first sight of a link', async ({
  page,
}) => {
  await visit(page, `/?by=${MIDDLE}`);
  await expect(bar(page)).toContainText(wordsOf(MIDDLE));
  await expect(bar(page)).toBeInViewport();
  await expect(page).toHaveTitle(new RegExp(`, as published by ${printedDay(MIDDLE)} · `));
  await expectShown(page, knownBy(MIDDLE).length);
  const rows = await list(page)
    .locator('a[data-event]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-event') ?? ''));
  const known = knownBy(MIDDLE).map(({ id }) => id);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((id) => !known.includes(id))).toEqual([]);
  await expect(plot(page).locator('a[data-event]').first()).toBeVisible();

  // From stop to stop, each a step in the history; the last one is all there is.
  const later = stops.filter((day) => day > MIDDLE);
  for (const day of later) {
    await bar(page)
      .getByRole('button', { name: `Later: ${printedDay(day)}` })
      .click();
    await expectAddress(page, `/?by=${day}`);
    await expect(bar(page)).toContainText(wordsOf(day));
  }
  await expectShown(page, corpus.events.length);
  await page.goBack();
  await reload(page);
  await expect(bar(page)).toContainText(wordsOf(later.at(-2) ?? MIDDLE));
  await bar(page).getByRole('button', { name: 'Show all' }).click();
  await expectAddress(page, '/');
  await expect(bar(page)).toHaveCount(0);
});

test('the page of an event says what had been said of it by then, and that nothing had', async ({ page }) => {
  const isMixed = (event: (typeof corpus.events)[number]) => {
    const out = sourcesOf(event).filter((source) => outBy(MIDDLE).includes(source));
    return out.length > 0 && out.length < sourcesOf(event).length;
  };
  const mixed = found(corpus.events.find(isMixed), 'event that later articles report as well');
  const late = found(
    corpus.events.find((event) => !knownBy(MIDDLE).includes(event)),
    'event that only later articles report',
  );
  await visit(page, `/event/${mixed.id}/?by=${MIDDLE}`);
  await expect(panel(page).getByRole('heading', { name: mixed.title, exact: true })).toBeVisible();
  const hidden = claimsOf(mixed).filter(({ source }) => !outBy(MIDDLE).includes(source));
  for (const { passages } of hidden)
    await expect(panel(page).locator(`a[href*="${found(passages[0], 'passage').id}"]`)).toHaveCount(0);
  await expect(panel(page).getByText('Not yet published:')).toBeVisible();

  await visit(page, `/event/${late.id}/?by=${MIDDLE}`);
  await expect(panel(page)).toContainText(`had surely been published by ${printedDay(MIDDLE)}`);
  await expect(panel(page).locator('blockquote')).toHaveCount(0);
  await panel(page).getByRole('link', { name: 'Show all' }).click();
  await expectAddress(page, `/event/${late.id}/`);
  await expect(panel(page).locator('blockquote').first()).toBeVisible();

  const unread = found(
    corpus.sources.find(({ id }) => !outBy(MIDDLE).includes(id)),
    'article of a later day',
  );
  await visit(page, `/source/${unread.id}/?by=${MIDDLE}`);
  await expect(page.getByText(`had surely been published by ${printedDay(MIDDLE)}`)).toBeVisible();
  await expect(bar(page)).toContainText(wordsOf(MIDDLE));
});

test('who speaks is a filter whose number holds, and its chip leaves the focus on the page', async ({ page }) => {
  await visit(page, '/');
  await doors(page, /^Filters/).click();
  const speakers = page.getByRole('group', { name: 'Said by' });
  const first = speakers.getByRole('checkbox').first();
  const label = await first.evaluate((box) => box.closest('label')?.textContent ?? '');
  const count = Number(/(\d+) events?$/.exec(label)?.[1]);
  await first.check();
  await expectShown(page, count);
  await expectAddress(page, /^\/\?speaker=[a-z-]+$/);
  const chosen = address(page);
  await page.getByRole('button', { name: /^Show \d+ events?$/ }).click();
  await expect(speakers).toBeHidden();
  await reload(page);
  expect(address(page)).toBe(chosen);
  await expectShown(page, count);
  await page.getByRole('button', { name: /^Remove filter: Said by/ }).focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, '/');
  await expect(doors(page, /^Filters$/)).toBeFocused();
});

test('where nothing is left the page says which filter to leave out, and what that shows', async ({ page }) => {
  const { id } = found(corpus.sources.at(-1), 'source');
  await visit(page, `/?src=${id}&by=${found(stops[0], 'stop')}`);
  await expectShown(page, 0);
  const ways = page.getByRole('button', { name: /^\d+ events? without / });
  const own = corpus.events.filter((event) => sourcesOf(event).includes(id)).length;
  await expect(ways).toHaveText([
    new RegExp(`^${knownBy(found(stops[0], 'stop')).length} events? without “Sources`),
    new RegExp(`^${own} events? without “As published by`),
  ]);
  await ways.last().click();
  await expectShown(page, own);
});

test('days are typed as readers write them, and are in the address', async ({ page }) => {
  await visit(page, '/');
  await doors(page, /^Days/).click();
  await page.getByRole('textbox', { name: 'From' }).fill('4/10/2015');
  await expect(page.getByText('Read as Sunday 4 Oct 2015')).toBeVisible();
  await expect(page.getByRole('button', { name: /^or Friday 10 Apr 2015/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'To' }).fill('Oct 10');
  await page.keyboard.press('Enter');
  await expectAddress(page, '/?range=2015-10-04..2015-10-10');
  await expect(doors(page, /^Days 4–10 Oct 2015/)).toBeVisible();
  await page.goBack();
  await expectAddress(page, '/');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('one sheet has filters, days and what was known, and ends with the number that it leaves', async ({ page }) => {
    await visit(page, '/');
    await doors(page, /^Filters/).tap();
    await page.getByRole('radio', { name: new RegExp(`^${printedDay(MIDDLE)}`) }).tap();
    await expectNoSidewaysScroll(page);
    const known = knownBy(MIDDLE).length;
    await page.getByRole('button', { name: `Show ${known} events` }).tap();
    await expect(bar(page)).toContainText(wordsOf(MIDDLE));
    await expectShown(page, known);
    await doors(page, /^Filters \(1\)/).tap();
    await page.getByRole('button', { name: 'October', exact: true }).tap();
    await expectAddress(page, `/?range=2015-10-01..2015-10-31&by=${MIDDLE}`);
    await doors(page, /^Filters \(1\)/).tap();
    await page.getByRole('button', { name: 'Clear all' }).tap();
    await expectShown(page, corpus.events.length);
  });
});
