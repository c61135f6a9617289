import { corpus, found } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectNoSidewaysScroll, visit } from './site.ts';

/*
 * The pages on where passages disagree, and on the questions that run through the sources.
 */

const { tensions, storylines } = corpus;
const tension = found(
  tensions.find(({ passages }) => new Set(passages.map(({ source }) => source)).size > 1),
  'tension of several sources',
);

test('every tension and every question stands on the page, and one leads to its passages', async ({ page }) => {
  await visit(page, '/compare/');
  const linked = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const { id } of [...tensions, ...storylines]) expect(linked).toContain(`/compare/${id}/`);
  await page
    .getByRole('region', { name: 'Where passages disagree or cannot be compared' })
    .getByRole('link', { name: tension.title, exact: true })
    .click();
  await expectAddress(page, `/compare/${tension.id}/`);
  await expect(page.getByRole('heading', { level: 1, name: tension.title })).toBeVisible();
  const quotations = page.getByRole('region', { name: 'Side by side' }).getByRole('blockquote');
  await expect(quotations).toHaveCount(new Set(tension.passages.map(({ exact }) => exact.toLowerCase())).size);
  await expect(page.locator('main :is(ins, del, s)')).toHaveCount(0);
  await quotations.first().getByRole('link').click();
  await expect(page.locator('[aria-current="true"]').first()).toBeInViewport();
});

test('two articles stand side by side, in the address, and the filter stays in the links', async ({ page }) => {
  const [one, other] = [found(corpus.sources[0], 'source'), found(corpus.sources.at(-1), 'source')];
  await visit(page, '/compare/');
  await page.getByRole('group', { name: 'Two articles' }).getByLabel('beside').selectOption(other.id);
  const chosen = [one.id, other.id].toSorted().join(',');
  await expectAddress(page, `/compare/?src=${chosen}`);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  const told = new Set(
    corpus.claims.filter(({ source }) => source === one.id || source === other.id).map(({ event }) => event),
  );
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(told.size + 1);
});

test('a place of which not all passages were out is none yet, and its page names no later event', async ({ page }) => {
  const [first] = corpus.sources;
  const by = found(first?.published.latest ?? undefined, 'day of publication of the first article');
  const early = new Set(tensions.filter(({ passages }) => passages.every(({ source }) => source === first?.id)));
  await visit(page, `/compare/?by=${by}`);
  const places = page.getByRole('region', { name: 'Where passages disagree or cannot be compared' });
  await expect(places.getByRole('listitem')).toHaveCount(early.size);
  await visit(page, `/compare/${tension.id}/?by=${by}`);
  await expect(page.getByText('Not all of its passages had been published')).toBeVisible();
  const told = new Set(corpus.claims.filter(({ source }) => source === first?.id).map(({ event }) => event));
  const events = page.getByRole('region', { name: 'The events it is about' }).getByRole('link');
  for (const link of await events.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect(
      [...told].some((id) => href.startsWith(`/event/${id}/`)),
      href,
    ).toBe(true);
  }
});

test('a question is read in two orders, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const question = found(storylines[0], 'storyline');
  const own = corpus.claims.filter(({ event }) => question.events.includes(event));
  await visit(page, `/compare/${question.id}/`);
  const claims = page
    .getByRole('region', { name: `${own.length} claims` })
    .getByRole('list')
    .getByRole('listitem');
  await expect(claims).toHaveCount(own.length);
  await page.getByRole('button', { name: 'was said' }).click();
  await expectAddress(page, `/compare/${question.id}/?clock=said`);
  await expect(claims).toHaveCount(own.length);
  await expectNoSidewaysScroll(page);
  await visit(page, '/compare/');
  await expectNoSidewaysScroll(page);
});
