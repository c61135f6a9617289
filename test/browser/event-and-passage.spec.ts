import {
  claimsOf,
  corpus,
  eventById,
  found,
  fragmentOf,
  sharedEvent,
  sharedPassage,
  sourceOf,
  sourcesOf,
} from './corpus.ts';
import { expect, test } from './fixtures.ts';
import {
  expectAddress,
  expectLit,
  list,
  marks,
  marksOf,
  plainMark,
  pane,
  panel,
  printedDay,
  runsOf,
  visit,
} from './site.ts';

const [firstClaim] = claimsOf(sharedEvent);
const firstPassage = found(firstClaim?.passages[0], 'passage of a shared event');

test('a click on a mark tells the event beside the article, open at its passage', async ({ page }) => {
  await visit(page, '/');
  await plainMark(page, sharedEvent).click();
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await expect(page).toHaveTitle(`${sharedEvent.title} · Sourceline`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeInViewport();
  await expect(
    panel(page)
      .getByText(printedDay(sharedEvent.when.earliest ?? ''), { exact: true })
      .first(),
  ).toBeVisible();
  for (const claim of claimsOf(sharedEvent)) {
    for (const { exact } of claim.passages) {
      await expect(
        panel(page)
          .getByRole('link')
          .filter({ hasText: exact.replaceAll(/\s+/g, ' ') })
          .first(),
      ).toBeVisible();
    }
  }
  await expectLit(pane(page), firstPassage);
  await expect(marksOf(page, sharedEvent)).toHaveCount(sourcesOf(sharedEvent).length);
  for (const mark of await marksOf(page, sharedEvent).all()) await expect(mark).toHaveAttribute('aria-current', 'true');
});

test('Enter on a focused mark opens its event, and a row of the list does the same', async ({ page }) => {
  await visit(page, '/');
  await plainMark(page, sharedEvent).focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeInViewport();

  await panel(page).getByRole('link', { name: 'Close and see all days' }).click();
  await expectAddress(page, '/');
  await list(page).locator(`a[data-event="${sharedEvent.id}"]`).click();
  await expectAddress(page, `/event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeInViewport();
});

test('closing an event leads back to where it was opened, from a mark and from a row', async ({ page }) => {
  await visit(page, '/');
  const far = list(page).locator('a[data-event]').nth(40);
  for (const opener of [marks(page).last(), marksOf(page, sharedEvent).last(), far]) {
    await opener.hover();
    const before = await page.evaluate(() => window.scrollY);
    const id = await opener.getAttribute('data-event');
    await opener.click();
    await expectAddress(page, new RegExp(`^/event/${id}/`));
    await panel(page).getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    await page.getByRole('link', { name: 'Close and see all days' }).click();
    await expectAddress(page, '/');
    await expect(opener).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
    const box = await opener.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(720);
  }
});

test('a click on a quotation lights its passage in the article of its source', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  const other = found(
    claimsOf(sharedEvent).find(({ source }) => source !== firstClaim?.source),
    'second source of a shared event',
  );
  const passage = found(other.passages[0], 'passage');
  await panel(page)
    .locator(`a[href$="passage=${other.source}:${fragmentOf(passage)}"]`)
    .first()
    .click();
  await expectAddress(page, `/event/${sharedEvent.id}/?passage=${other.source}:${fragmentOf(passage)}`);
  await expect(pane(page).getByText(sourceOf(other.source).label)).toBeVisible();
  await expectLit(pane(page), passage);

  await pane(page).getByRole('link', { name: 'Open the whole article' }).click();
  await expectAddress(page, `/source/${other.source}/#${fragmentOf(passage)}`);
  await expectLit(page.getByRole('article'), passage);
});

test('a click on a marked passage opens the event it stands for', async ({ page }) => {
  const source = found(corpus.sources[0], 'source');
  const claim = found(
    corpus.claims.find((each) => each.source === source.id),
    'claim of the first source',
  );
  const passage = found(claim.passages[0], 'passage');
  await visit(page, `/source/${source.id}/`);
  await runsOf(page.getByRole('article'), passage).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/event\/[a-z0-9-]+\/\?passage=/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect(claimsOf({ id }).map(({ source: from }) => from)).toContain(source.id);
  await expect(panel(page).getByRole('heading', { name: eventById(id).title, exact: true })).toBeInViewport();
});

test('from a passage that stands for two events both are a click away in its article', async ({ page }) => {
  const { source, passage, events } = sharedPassage;
  for (const id of events) {
    await visit(page, `/source/${source}/#${fragmentOf(passage)}`);
    const article = page.getByRole('article');
    await expectLit(article, passage);
    const chips = article.getByRole('list', { name: /^Events from/ });
    await chips
      .getByRole('link', { name: eventById(id).title, exact: true })
      .first()
      .click();
    await expectAddress(page, new RegExp(`^/event/${id}/\\?passage=${source}:t`));
    await expect(panel(page).getByRole('heading', { name: eventById(id).title, exact: true })).toBeInViewport();
  }
});

test('previous and next lead through the passages of an article', async ({ page }) => {
  const { id } = found(corpus.sources[0], 'source');
  await visit(page, `/source/${id}/`);
  const steps = page.getByRole('navigation', { name: 'Passages of this article' });
  await steps.getByRole('link', { name: 'Go to the first passage' }).click();
  await expect(steps.getByText(/^Passage 1 of \d+$/)).toBeVisible();
  await steps.getByRole('link', { name: 'Next' }).click();
  await expect(steps.getByText(/^Passage 2 of \d+$/)).toBeVisible();
  await expect(page.locator('mark:has([aria-current="true"])').first()).toBeInViewport();
  await page.goBack();
  await expect(steps.getByText(/^Passage 1 of \d+$/)).toBeVisible();
});

test('dates are shown as the data have them, whatever the time zone', async ({ page }) => {
  await visit(page, '/');
  await expect(list(page)).toBeVisible();
  const plain = corpus.events.filter(
    ({ when: { reading, earliest, latest } }) =>
      reading === 'day' &&
      earliest === latest &&
      (earliest ?? '') >= corpus.span.first &&
      (latest ?? '') <= corpus.span.last,
  );
  expect(plain.length).toBeGreaterThan(0);
  const shown = await list(page)
    .locator(':scope > li')
    .evaluateAll((days) =>
      days.flatMap((day) =>
        [...day.querySelectorAll('a[data-event]')].map((row) => [
          row.getAttribute('data-event') ?? '',
          `${day.querySelector('time')?.dateTime} ${day.querySelector('time')?.textContent}`,
        ]),
      ),
    );
  const dayOf = new Map(shown.map(([id = '', day = '']) => [id, day]));
  const printed = (iso: string) => {
    const words = printedDay(iso).split(' ');
    return new RegExp(`^${iso} (Mon|Tue|Wed|Thu|Fri|Sat|Sun) ${words[0]} ${words[1]}`);
  };
  for (const { id, when } of plain) expect(dayOf.get(id), id).toMatch(printed(when.earliest ?? ''));
  for (const { id, when, status } of plain) {
    const mark = plainMark(page, { id });
    const name = (await mark.count()) > 0 ? await mark.getAttribute('aria-label') : null;
    const planned = status === 'planned' ? 'planned, ' : '';
    if (name !== null) expect(name).toContain(`, ${planned}${printedDay(when.earliest ?? '')}`);
  }
});
