import { claimsOf, corpus, eventsOnlyIn, found, sharedEvent, sourceOf, sourcesOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import {
  expectAddress,
  expectNoSidewaysScroll,
  expectShown,
  laneBoxes,
  list,
  plainMark,
  panel,
  visit,
} from './site.ts';

const source = sourceOf(found(sourcesOf(sharedEvent)[0], 'source'));
const others = corpus.sources.filter(({ id }) => id !== source.id);
const left = corpus.events.length - eventsOnlyIn(source.id).length;

test('unticking a source hides what it alone reports, and nothing of what another reports', async ({ page }) => {
  await visit(page, '/');
  const box = laneBoxes(page).and(page.getByRole('checkbox', { name: source.label }));
  await box.uncheck();
  await expectShown(page, left);
  await expectAddress(
    page,
    `/?src=${others
      .map(({ id }) => id)
      .toSorted()
      .join(',')}`,
  );
  const [alone] = eventsOnlyIn(source.id);
  await expect(page.locator(`li > a[data-event="${alone?.id}"]`)).toHaveCount(0);
  await expect(page.locator(`li > a[data-event="${sharedEvent.id}"]`)).toHaveCount(1);
  await expect(box).not.toBeChecked();

  const chips = page.getByRole('list', { name: 'Filters that are set' });
  await expect(chips).toContainText(`Without ${source.letter}`);

  await list(page).locator(`a[data-event="${sharedEvent.id}"]`).click();
  const claimed = panel(page).locator(`a[href^="/source/${source.id}/"]`).filter({ hasText: source.label });
  await expect(claimed).toBeVisible();
  const quoted = found(claimsOf(sharedEvent).find(({ source: from }) => from === source.id)?.passages[0], 'passage');
  await expect(panel(page).locator(`blockquote a[href*="${quoted.id}"]`).first()).toBeVisible();

  await chips.getByRole('button', { name: 'Show all' }).click();
  await expectShown(page, corpus.events.length);
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await expect(box).toBeChecked();
  await expect(chips).toHaveCount(0);
});

test('a filter is a step in the history, and its chip takes it away', async ({ page }) => {
  await visit(page, '/');
  await laneBoxes(page).first().uncheck();
  await laneBoxes(page).last().uncheck();
  await page.goBack();
  await expect(laneBoxes(page).last()).toBeChecked();
  await expect(laneBoxes(page).first()).not.toBeChecked();
  await page.getByRole('button', { name: /^Remove filter: Without/ }).click();
  await expectShown(page, corpus.events.length);
  await expect(laneBoxes(page).and(page.locator(':checked'))).toHaveCount(corpus.sources.length);
});

test('a day of publication shows as a filter, words that are searched for do not', async ({ page }) => {
  const chips = page.getByRole('list', { name: 'Filters that are set' });
  await visit(page, '/?q=zzz&by=2000-01-01&range=2015-10-01..2015-10-20');
  await expect(page.getByText(/^Filters \(1\)$/)).toBeVisible();
  await expectShown(page, 0);
  await chips.getByRole('button', { name: 'Remove filter: As published by 1 Jan 2000' }).click();
  await expectAddress(page, '/?q=zzz&range=2015-10-01..2015-10-20');
  await visit(page, '/?q=zzz&by=2000-01-01&range=2015-10-01..2015-10-20');
  await chips.getByRole('button', { name: 'Show all' }).click();
  await expectShown(page, corpus.events.length);
  await expectAddress(page, '/?q=zzz&range=2015-10-01..2015-10-20');
  await expect(chips).toHaveCount(0);
});

test('an article filters nothing, and its links keep the filters', async ({ page }) => {
  const filters = `?src=${others[0]?.id}&status=planned`;
  await visit(page, `/source/${source.id}/`);
  const shown = await page.locator('.plot a[data-event]').count();
  expect(shown).toBeGreaterThan(0);
  await visit(page, `/source/${source.id}/${filters}`);
  await expect(page.locator('.plot a[data-event]')).toHaveCount(shown);
  await expect(laneBoxes(page)).toHaveCount(0);
  for (const link of await page.locator('.plot a[data-event]').all())
    await expect(link).toHaveAttribute('href', new RegExp(`[?&]src=${others[0]?.id}&status=planned$`));
});

test('a question to start from shows its events alone, on the axis and in the list', async ({ page }) => {
  const storyline = found(corpus.storylines[0], 'storyline');
  await visit(page, '/');
  await page
    .getByRole('navigation', { name: 'Start from a question' })
    .getByRole('link', { name: storyline.title })
    .click();
  await expectAddress(page, `/?story=${storyline.id}`);
  await expectShown(page, storyline.events.length);
  const drawn = await page
    .locator('.plot a[data-event]')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-event')));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((id) => !storyline.events.includes(id ?? ''))).toEqual([]);
});

test('an event that the filters hide is still shown by its link', async ({ page }) => {
  const [alone] = eventsOnlyIn(source.id);
  const event = found(alone, 'event of one source');
  await visit(page, `/event/${event.id}/?src=${others[0]?.id}`);
  await expect(panel(page).getByRole('heading', { name: event.title, exact: true })).toBeInViewport();
});

test('the tallies lead to the events that are not on the axis, from an event too', async ({ page }) => {
  await visit(page, '/');
  const tally = page.getByRole('button', { name: /^\d+ (earlier|later|without a day)$/ }).first();
  for (const where of ['list', 'event']) {
    if (where === 'event') {
      await plainMark(page, sharedEvent).click();
      await expect(panel(page)).toBeVisible();
    }
    await tally.click();
    await expect(page.locator('details[open] a[data-event]').first()).toBeInViewport();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the menu of filters does what the lane heads do', async ({ page }) => {
    await visit(page, '/');
    await page.getByText(/^Filters$/).tap();
    const menu = page.getByRole('group', { name: 'Sources' });
    await expect(menu).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await menu.getByRole('checkbox', { name: source.label }).tap();
    await expectShown(page, left);
    await expect(page.getByText(/^Filters \(1\)$/)).toBeVisible();
    await page.getByText(/^Filters \(1\)$/).tap();
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Show all' }).tap();
    await expectShown(page, corpus.events.length);
  });

  test('the menu of filters closes on Escape and on a tap beside it', async ({ page }) => {
    await visit(page, '/');
    const menu = page.getByRole('group', { name: 'Sources' });
    await page.getByText(/^Filters$/).tap();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.getByText(/^Filters$/).tap();
    await expect(menu).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(menu).toBeHidden();
  });
});
