import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import {
  LONG_WORD,
  MARKUP,
  SHARED_EVENT,
  SOURCE_IDS,
  STORYLINE,
  strainedSeeds,
  TERM,
} from '../fixtures/strained-seeds.ts';
import { type ServedSite, builtSite, folderOf } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { expectNoMarkup, tellWhatRuns } from './markup.ts';
import { marks, panel, visit } from './site.ts';
import { expectWithinTheWindow } from './within-the-window.ts';

/*
 * A site of twelve sources whose every field holds a word that nothing can break, or signs that
 * would be markup.
 */

const WIDTHS = [320, 390, 1024, 1280];
let site: ServedSite;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(60_000);
  const seeds = folderOf('strained-seeds');
  for (const [path, text] of strainedSeeds()) {
    await mkdir(dirname(join(seeds, path)), { recursive: true });
    await writeFile(join(seeds, path), text);
  }
  site = await builtSite('strained-site', { SEEDS: seeds });
});

test.afterAll(async () => {
  await site.close();
});

const [first = ''] = SOURCE_IDS;
const event = `/event/${SHARED_EVENT}/`;
const everyFilter = `src=${SOURCE_IDS.slice(1).join(',')}&kind=incident,statement&story=${STORYLINE}&q=${LONG_WORD}&by=2021-03-20`;

/** Opens whatever is folded, and shows it even where it opens over the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

const VIEWS: readonly {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly widths?: readonly number[];
}[] = [
  { name: 'the explorer, unfolded', path: '/', prepare: unfold },
  { name: 'the explorer, zoomed', path: '/?range=2021-03-01..2021-03-05' },
  { name: 'lanes by storyline', path: '/?lanes=storyline' },
  { name: 'every filter', path: `/?${everyFilter}` },
  { name: 'a search for 300 letters', path: `/?q=${'x'.repeat(300)}` },
  { name: 'an event, unfolded', path: `${event}?term=${TERM}`, prepare: unfold },
  {
    name: 'two articles side by side',
    path: event,
    prepare: async (page) => {
      await panel(page).getByRole('link', { name: 'Read side by side' }).first().click();
      await expect(page.getByRole('link', { name: 'Close this article' })).toBeVisible();
    },
    widths: [1280, 1024, 390, 320],
  },
  { name: 'an event in a frame', path: `${event}?embed=1` },
  { name: 'the sources', path: '/source/' },
  { name: 'an article, unfolded', path: `/source/${first}/?term=${TERM}`, prepare: unfold },
  { name: 'an unknown event', path: `/event/${'x'.repeat(110)}/` },
  { name: 'an unknown page', path: `/${'x'.repeat(200)}/${'%3C'.repeat(50)}` },
  {
    name: 'a link with parts left out',
    path: `/?src=${'x'.repeat(300)}&story=${'y'.repeat(300)}&order=${'z'.repeat(300)}`,
  },
  {
    name: 'the dialog to share',
    path: event,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await expect(page.getByRole('textbox', { name: 'Words, who said them' })).toBeVisible();
    },
  },
  {
    name: 'the list of keys',
    path: '/',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  { name: 'the card of a mark', path: '/', prepare: (page) => marks(page).first().hover(), widths: [1280, 1024] },
  {
    name: 'the card of a count',
    path: '/',
    prepare: (page) => page.getByRole('button', { name: '1 before 1 Mar 2021' }).click(),
    widths: [1280, 1024],
  },
  { name: 'a printed event', path: event, prepare: (page) => page.emulateMedia({ media: 'print' }), widths: [720] },
  {
    name: 'a printed article',
    path: `/source/${first}/`,
    prepare: (page) => page.emulateMedia({ media: 'print' }),
    widths: [720],
  },
];

test.describe('no word is wider than the window:', () => {
  test.use({ expectedComplaints: /status of 404/ });

  for (const { name, path, prepare, widths = WIDTHS } of ofExtent(VIEWS, 9)) {
    test(name, async ({ page }) => {
      await tellWhatRuns(page);
      await page.setViewportSize({ width: widths[0] ?? 1280, height: 900 });
      await visit(page, site.origin + path);
      await prepare?.(page);
      await expectWithinTheWindow(page, widths);
      await expectNoMarkup(page);
    });
  }
});

test.describe('markup in an article is text', () => {
  const read = (...path: readonly string[]) => readFile(join(site.folder, ...path), 'utf8');

  test('in every page that was rendered beforehand', async ({ page }) => {
    const files = (await readdir(site.folder, { recursive: true })).filter((path) => path.endsWith('.html'));
    expect(files.length).toBeGreaterThan(SOURCE_IDS.length);
    for (const file of files) await expectNoMarkup(page, await read(file));
  });

  test('in the head of a page, and in what it says to machines', async ({ page }) => {
    const head = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const property = (name: string) => parsed.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
        const json: unknown = JSON.parse(parsed.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
        return [parsed.title, property('og:title'), property('og:image:alt'), JSON.stringify(json)];
      },
      await read('source', first, 'index.html'),
    );
    expect(head.map((text) => text?.replaceAll('\\"', '"').includes(MARKUP))).toEqual([true, true, true, true]);
    const card = await readFile(join(site.folder, 'cards', 'source', `${first}.png`));
    expect(card.subarray(1, 4).toString()).toBe('PNG');
  });

  test('in the open data', async ({ page }) => {
    const corpus: { readonly sources: readonly { readonly title: string }[] } = JSON.parse(
      await read('data', 'corpus.json'),
    );
    expect(corpus.sources[0]?.title).toContain(MARKUP);
    // Its texts are HTML.
    const slides: { readonly events: readonly { readonly text: Readonly<Record<string, string>> }[] } = JSON.parse(
      await read('data', 'timelinejs.json'),
    );
    const texts = slides.events.flatMap(({ text }) => Object.values(text));
    expect(texts.join()).toContain('&lt;script&gt;alert(2)');
    await expectNoMarkup(page, texts.join('\n'));
  });
});

test('the mark of an opened event is in view with twelve lanes, of which six stand', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(new URL(event, site.origin).href);
  const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  await expect(lanes).toHaveCount(6);
  // On the first day of the axis: its edge cuts a sliver of the rings.
  const own = marks(page).and(page.locator(`[data-event="${SHARED_EVENT}"]`));
  await expect(own).toHaveCount(6);
  for (const mark of await own.all()) await expect(mark.locator('.mark-ring')).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: 'and 6 more lanes' }).click();
  await expect(lanes).toHaveCount(12);
  await expect(own).toHaveCount(12);
});
