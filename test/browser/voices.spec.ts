import { corpus, found } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectNoSidewaysScroll, expectShown, visit } from './site.ts';

/*
 * The pages on who speaks.
 */

const claims = (speaker: string) => corpus.claims.filter((claim) => claim.speaker === speaker);
const [busiest] = corpus.speakers.toSorted((a, b) => claims(b.id).length - claims(a.id).length);
const speaker = found(busiest, 'speaker');

test('a speaker is reached from the list, and each of the claims leads to its words', async ({ page }) => {
  await visit(page, '/voices/');
  await expect(page.getByText(`${claims(speaker.id).length} of ${corpus.claims.length} claims are by`)).toBeVisible();
  await page.getByRole('rowheader').getByRole('link', { name: speaker.name, exact: true }).click();
  await expectAddress(page, `/voices/${speaker.id}/`);
  await expect(page.getByRole('heading', { level: 1, name: speaker.name })).toBeVisible();
  const said = page.getByRole('region', { name: 'What is said' });
  await expect(said.getByRole('listitem')).toHaveCount(claims(speaker.id).length);
  const words = said.getByRole('blockquote').first().getByRole('link');
  const first = (await words.innerText()).slice(1, 20);
  await words.click();
  const lit = page.getByRole('article').locator('[aria-current="true"]').first();
  await expect(lit).toBeVisible();
  await expect(lit).toContainText(first.split(' ')[0] ?? first);
});

test('a voice leads to the events of its claims on the timeline, as many as it counts', async ({ page }) => {
  await visit(page, `/voices/${speaker.id}/`);
  await page.getByRole('link', { name: 'Only these claims, on the timeline' }).click();
  await expectAddress(page, `/?speaker=${speaker.id}`);
  await expectShown(page, new Set(claims(speaker.id).map(({ event }) => event)).size);
});

test('counts follow the filter by source, and the filter stays in the links', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const source = found(claims(speaker.id)[0], 'claim of the speaker').source;
  await visit(page, `/voices/?src=${source}`);
  const own = corpus.claims.filter((claim) => claim.source === source);
  await expect(
    page.getByText(`${claims(speaker.id).filter((claim) => claim.source === source).length} of ${own.length} claims`),
  ).toBeVisible();
  await page.getByRole('rowheader').getByRole('link', { name: speaker.name, exact: true }).click();
  await expectAddress(page, `/voices/${speaker.id}/?src=${source}`);
  await expectNoSidewaysScroll(page);
});

test.describe('an address of nobody', () => {
  test.use({ expectedComplaints: /404/ });

  test('a speaker whom the corpus does not have is unknown', async ({ page }) => {
    await visit(page, '/voices/nobody-at-all/');
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  });
});
