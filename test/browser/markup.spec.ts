import { readFileSync } from 'node:fs';
import { MARKUP } from '../fixtures/strained-seeds.ts';
import { alteredSite } from './altered-site.ts';
import type { ServedSite } from './built-site.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectNoMarkup, tellWhatRuns } from './markup.ts';
import { list, marks, panel, visit } from './site.ts';

/*
 * Data in which every text holds markup, as no build would write them: the page shows them as text.
 * Each page has a query, with which it is drawn from the data.
 */

let site: ServedSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  site = await alteredSite('markup-site', (text) => `${MARKUP} ${text}`, 'https://example.org/"onclick="alert(7)');
});

test.afterAll(async () => {
  await site.close();
});

test.beforeEach(async ({ page }) => {
  await tellWhatRuns(page);
});

const [first, second] = claimsOf(sharedEvent).flatMap(({ passages }) => passages);
const event = `/event/${sharedEvent.id}/?passage=${found(first, 'passage').id}&beside=${found(second, 'passage').id}`;
const source = found(corpus.sources[0], 'source').id;
const term = 'q=alert';

for (const [what, path] of [
  ['the explorer', '/?lanes=source&utm_source=x'],
  ['lanes by storyline', '/?lanes=storyline'],
  ['a filter', `/?src=${source}&story=${corpus.storylines[0]?.id}&${term}`],
  ['an event', event],
  ['an event in a frame', `${event}&embed=1`],
  ['the sources', `/source/?${term}`],
  ['an article', `/source/${source}/?${term}`],
] as const) {
  test(`markup in every text of the data is text: ${what}`, async ({ page }) => {
    await visit(page, site.origin + path);
    await expect(page.locator('body')).toContainText(MARKUP);
    await expect(page.getByRole('main')).toContainText('<script>alert(2)</script>');
    await expectNoMarkup(page);
  });
}

test('markup in titles stays text in the card of a mark, in its name, and in the window’s title', async ({ page }) => {
  await visit(page, `${site.origin}/?lanes=kind`);
  const mark = marks(page).first();
  await mark.hover();
  await expect(page.locator('.hover-card')).toContainText(MARKUP);
  await expectNoMarkup(page);
  const row = list(page).getByRole('link').first();
  const id = await row.getAttribute('data-event');
  await row.click();
  await expect(panel(page)).toContainText(MARKUP);
  const { title } = found(
    corpus.events.find((each) => each.id === id),
    'event',
  );
  await expect(page).toHaveTitle(`${MARKUP} ${title} · Sourceline`);
});

test('what is handed on has markup as text: the dialog, the code to embed, the picture', async ({ page, context }) => {
  await visit(page, site.origin + event);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Share/ });
  await expect(dialog.getByRole('textbox', { name: 'Words, who said them' })).toBeVisible();
  await expectNoMarkup(page);
  const code = await dialog.getByRole('textbox', { name: 'HTML for another page' }).inputValue();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the axis as SVG' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');

  // Read where no policy of ours is in force.
  const elsewhere = await context.newPage();
  const [inCode, inPicture] = await elsewhere.evaluate(
    (texts) =>
      (['text/html', 'image/svg+xml'] as const).map((type, at) => {
        const { documentElement } = new DOMParser().parseFromString(texts[at] ?? '', type);
        const names = [...documentElement.querySelectorAll('*')].map((each) => each.localName);
        return { names: [...new Set(names)].toSorted(), words: documentElement.textContent };
      }),
    [code, svg],
  );
  expect(inCode?.names).toEqual(['body', 'head', 'iframe']);
  expect(inPicture?.names.filter((name) => ['script', 'img', 'parsererror'].includes(name))).toEqual([]);
  expect(inPicture?.words).toContain(MARKUP);
});
