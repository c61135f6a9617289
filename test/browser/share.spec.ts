import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  claimsOf,
  corpus,
  editionOf,
  found,
  fragmentOf,
  sharedEvent,
  sourceOf,
  sourcesOf,
  type Words,
} from './corpus.ts';
import { decodeEntities } from './crawl.ts';
import { expect, test } from './fixtures.ts';
import { address, expectAddress, expectLit, expectShown, marks, plainMark, panel, visit } from './site.ts';

const [source = ''] = sourcesOf(sharedEvent);
const filtered = `/event/${sharedEvent.id}/?src=${source}&range=2015-09-20..2015-10-20`;
const lastClaim = found(claimsOf(sharedEvent).at(-1), 'claim');
const lastPassage = found(lastClaim.passages.at(-1), 'passage');

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Share/ });
const field = (page: Page, name: string | RegExp) => dialog(page).getByRole('textbox', { name });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

test('a link copied in one window and opened in another shows the same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `/?src=${source}&range=2015-09-20..2015-10-20&utm_source=letter`);
  await plainMark(page, sharedEvent).click();
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain('utm_source');

  const other = await context.newPage();
  await visit(other, link);
  await expectAddress(other, filtered);
  await expect(panel(other).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  const shown = corpus.events.filter((event) => sourcesOf(event).includes(source)).length;
  for (const each of [page, other]) {
    await expectShown(each, shown);
    await expect(each.getByText('In view: 20 Sep – 20 Oct 2015')).toBeVisible();
  }
  expect(await marks(other).count()).toBe(await marks(page).count());
});

test('the dialog is loaded when it is asked for, and Escape closes it alone', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await visit(page, filtered, { waitUntil: 'networkidle' });
  const before = scripts.length;
  await openDialog(page);
  expect(scripts.length).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  await expectAddress(page, filtered);
});

test('a step back closes the dialog, which tells of the view that was left', async ({ page }) => {
  await visit(page, `/?src=${source}`);
  await plainMark(page, sharedEvent).click();
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy: The passage in its article' }).focus();
  await page.goBack();
  await expect(dialog(page)).toHaveCount(0);
  await expectAddress(page, `/?src=${source}`);
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('gives the link with and without filters, and the link to a passage', async ({ page, context, baseURL }) => {
  await visit(page, filtered);
  await openDialog(page);
  await expect(field(page, 'This view, with its filters and range')).toHaveValue(baseURL + filtered);
  await expect(field(page, 'This page without filters and range')).toHaveValue(`${baseURL}/event/${sharedEvent.id}/`);
  await dialog(page).getByLabel('Which passage').selectOption(lastPassage.id);
  const other = await context.newPage();
  await visit(other, await field(page, 'The passage in its article').inputValue());
  await expectLit(other.getByRole('article'), lastPassage);
});

/** The link to a passage in its article, as it is handed on. */
function inArticle(baseURL: string | undefined, from: string, passage: Words): string {
  return `${baseURL}/source/${from}/?${editionOf(from)}#${fragmentOf(passage)}`;
}

test('gives a quotation with who said it, where, and a link', async ({ page, baseURL }) => {
  await visit(page, `/event/${sharedEvent.id}/?passage=${lastPassage.id}`);
  await openDialog(page);
  const quotation = field(page, /^Words, who said them/);
  const text = await quotation.inputValue();
  expect(text).toContain(sourceOf(lastClaim.source).title);
  expect(text.replaceAll(/\s+/g, ' ')).toContain(lastPassage.exact.replaceAll(/\s+/g, ' ').slice(0, 40));
  expect(text.endsWith(` ${inArticle(baseURL, lastClaim.source, lastPassage)}`)).toBe(true);
});

test('offers first what stands open, though another event’s, with who said it', async ({ page, baseURL }) => {
  const spoken = corpus.claims.find(
    ({ event, source: from, speaker, passages }) =>
      event !== sharedEvent.id &&
      from === lastClaim.source &&
      speaker !== null &&
      passages.some(({ id }) => claimsOf(sharedEvent).every((claim) => claim.passages.every((each) => each.id !== id))),
  );
  const claim = found(spoken, 'claim of a speaker about another event in the same article');
  const passage = found(claim.passages[0], 'passage');
  const speaker = found(
    corpus.speakers.find(({ id }) => id === claim.speaker),
    'speaker',
  );
  await visit(page, `/event/${sharedEvent.id}/?passage=${passage.id}`);
  await openDialog(page);
  const quotation = field(page, /^Words, who said them/);
  await expect(quotation).toHaveValue(new RegExp(`— ${speaker.name}, quoted in `));
  const link = inArticle(baseURL, claim.source, passage);
  expect((await quotation.inputValue()).endsWith(` ${link}`)).toBe(true);
  const choice = dialog(page).getByLabel('Which passage');
  await expect(choice).toHaveValue(passage.id);
  await expect(choice.locator('option').first()).toHaveAttribute('value', passage.id);
  await choice.selectOption(lastPassage.id);
  await expect(quotation).toHaveValue(new RegExp(`#${fragmentOf(lastPassage)}$`));
});

test('quotes nothing where a link names a passage that is not in the text', async ({ page, baseURL }) => {
  await visit(page, `/source/${source}/#t1-999999`);
  await expect(page.getByText('This link names a passage that is not in this text.')).toBeVisible();
  await openDialog(page);
  await expect(field(page, /^This page$/)).toHaveValue(`${baseURL}/source/${source}/?${editionOf(source)}#t1-999999`);
  await expect(dialog(page).getByRole('heading', { name: 'Quotation' })).toHaveCount(0);
  await expect(field(page, 'This page, Plain text')).toBeVisible();

  await visit(page, `/event/${sharedEvent.id}/?passage=${source}:t1-999999`);
  await openDialog(page);
  const [first] = found(claimsOf(sharedEvent)[0], 'claim').passages;
  await expect(dialog(page).getByLabel('Which passage')).toHaveValue(found(first, 'passage').id);
});

test('gives citations in three forms', async ({ page, baseURL }) => {
  // Late in the evening of the browser's time zone, when it is another day elsewhere.
  await page.clock.setFixedTime('2026-11-25T09:30:00Z');
  await visit(page, `/event/${sharedEvent.id}/`);
  await openDialog(page);
  const { title, id } = sourceOf(found(claimsOf(sharedEvent)[0], 'claim').source);
  await expect(field(page, 'The article, at this passage, Plain text')).toHaveValue(
    new RegExp(`${baseURL}/source/${id}/\\?${editionOf(id)}#t`),
  );
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  await expect(field(page, 'The article, at this passage, BibTeX')).toHaveValue(new RegExp(`^@\\w+\\{${id},\n`));
  await dialog(page).getByRole('radio', { name: 'CSL-JSON' }).check();
  const csl = JSON.parse(await field(page, 'The article, at this passage, CSL-JSON').inputValue());
  expect(csl).toMatchObject([{ id, title, type: 'article-newspaper' }]);
  await dialog(page).getByLabel('What to cite').selectOption('This page');
  const own = JSON.parse(await field(page, 'This page, CSL-JSON').inputValue());
  expect(own).toMatchObject([
    {
      title: sharedEvent.title,
      type: 'webpage',
      URL: `${baseURL}/event/${sharedEvent.id}/`,
      accessed: { 'date-parts': [[2026, 11, 25]] },
    },
  ]);
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  await expect(field(page, 'This page, BibTeX')).toHaveValue(/\n {2}urldate = \{2026-11-25\},\n\}\n$/);
  await dialog(page).getByRole('radio', { name: 'Plain text' }).check();
  await expect(field(page, 'This page, Plain text')).toHaveValue(/, accessed 25 Nov 2026\. http/);
});

test('gives code that embeds the view', async ({ page, baseURL }) => {
  await visit(page, filtered);
  await openDialog(page);
  const code = await field(page, 'HTML for another page').inputValue();
  const attribute = (name: string) => decodeEntities(new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1] ?? '');
  expect(attribute('src')).toBe(`${baseURL}${filtered}&embed=1`);
  expect(attribute('title')).toBe(sharedEvent.title);
});

test('gives the axis as a picture that stands alone', async ({ page }) => {
  await visit(page, '/?range=2015-09-25..2015-10-10');
  await expect(marks(page).first()).toBeVisible();
  await openDialog(page);
  const downloading = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download the axis as SVG' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('sourceline-axis.svg');
  const svg = readFileSync(await download.path(), 'utf8');
  const picture = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: parsed.querySelectorAll('parsererror').length,
      links: [...parsed.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      styled: parsed.querySelectorAll('[style], [class], style, script, image').length,
    };
  }, svg);
  expect(picture.errors).toBe(0);
  expect(picture.styled).toBe(0);
  expect(picture.links.filter((href) => /^http.*\/event\//.test(href))).toHaveLength(await marks(page).count());
  // A name may stand on two lines, with the letter of its source between them.
  for (const { label } of corpus.sources) for (const word of label.split(' ')) expect(picture.words).toContain(word);
  expect(picture.words).toContain(corpus.title);
  expect(picture.words).toContain('range=2015-09-25..2015-10-10');
});

test('offers the device’s own sheet where there is one', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await visit(page, filtered);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Share with this device…' }).click();
  const shared = await page.locator('html').getAttribute('data-shared');
  expect(JSON.parse(shared ?? '')).toEqual({ title: sharedEvent.title, url: baseURL + filtered });
});

test('Back leads out of a link that was opened cold, and Forward into it again', async ({ page }) => {
  await page.goto('/embed/');
  await visit(page, filtered);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  await panel(page).getByRole('link', { name: 'Close and see all days' }).click();
  await expectAddress(page, `/?src=${source}&range=2015-09-20..2015-10-20`);
  await page.goBack();
  await expectAddress(page, filtered);
  await page.goBack();
  await expect(page).toHaveTitle(/embedded timeline/);
  await page.goForward();
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  expect(address(page)).toBe(filtered);
});
