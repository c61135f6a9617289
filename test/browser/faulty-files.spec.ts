import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { claimsOf, found, sharedEvent } from './corpus.ts';
import { type FaultyHost, faultyHost, type FileFault } from './faulty-host.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';
import { expectAddress, list, marks, plainMark, panel, plot } from './site.ts';

/*
 * Each kind of file, met with each fault, on each kind of page: the page is never blank, what
 * failed is said, and once the host is mended there is a way on.
 */

const { source, passages } = found(claimsOf(sharedEvent)[0], 'claim');
const { exact } = found(passages[0], 'passage');
const FAULTS: readonly FileFault[] = ['404', '500', 'nothing', 'half', 'page', 'another file'];
const FRONT = '/';
const EVENT = `/event/${sharedEvent.id}/`;
const SOURCE = `/source/${source}/`;

const alert = (page: Page) => page.getByRole('alert');
const article = (page: Page) => page.getByRole('article').locator('mark').first();
const dialog = (page: Page) => page.getByRole('dialog');

/** What a page needs a file for. */
interface Need {
  /** Asks for it, on a page that answers. */
  readonly ask: (page: Page) => Promise<void>;
  /** Shows that it came. */
  readonly came: (page: Page) => Promise<void>;
}

const ALL: Need = {
  ask: async () => undefined,
  came: async (page) => {
    await expect(list(page).or(panel(page)).or(article(page)).first()).toBeVisible();
  },
};

const READING: Need = {
  ask: async (page) => {
    if (new URL(page.url()).pathname === FRONT) await plainMark(page, sharedEvent).click();
  },
  came: (page) => expect(article(page)).toBeVisible(),
};

const SHARING: Need = {
  ask: (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
  came: async (page) => {
    await SHARING.ask(page);
    await expect(dialog(page).getByRole('textbox').first()).toBeVisible();
  },
};

const KEYS: Need = {
  ask: (page) => page.getByRole('button', { name: 'Keys', exact: true }).click(),
  came: async (page) => {
    await KEYS.ask(page);
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('this list');
  },
};

const ZOOMED: Need = {
  ask: (page) => page.getByRole('button', { name: 'Zoom in', exact: true }).click(),
  came: async (page) => {
    await ZOOMED.ask(page);
    await expect(page.getByRole('group', { name: 'Overview' })).toBeVisible();
  },
};

interface BrokenFile {
  readonly name: string;
  readonly path: string;
  /** Another one of the kind. */
  readonly other: string;
  readonly need: Need;
  readonly pages: readonly string[];
  /** Nothing is lost without it, and nothing said. */
  readonly spare?: true;
}

const assets = readdirSync(inSite('assets')).toSorted();
const asset = (pattern: RegExp): string =>
  `/assets/${found(
    assets.find((file) => pattern.test(file)),
    `file ${pattern.source}`,
  )}`;
const every = { need: ALL, pages: [FRONT, EVENT, SOURCE] };
const reading = { need: READING, pages: [FRONT, EVENT, SOURCE] };

const READING_ROOM = asset(/^ReadingRoom-/);
const importsOf = (path: string): readonly string[] =>
  Array.from(readFileSync(inSite(path), 'utf8').matchAll(/from\s*"\.\/([^"]+\.js)"/g), ([, file = '']) => file);

const PROGRAM = asset(/^program-/);
const ofProgram = importsOf(PROGRAM).filter((file) => !file.startsWith('index-'));
/**
 * Scripts of code that reading shares with other parts, and not with the program, without which no
 * page answers; the bundler names them, if there are any.
 */
const shared = importsOf(READING_ROOM).filter(
  (file) => !/^(index|program|queries)-/.test(file) && !ofProgram.includes(file),
);

const FILES: readonly BrokenFile[] = [
  { name: 'the first script', path: asset(/^index-.*js$/), other: '/early.js', ...every },
  { name: 'the program', path: PROGRAM, other: '/early.js', ...every },
  ...ofProgram.map((file) => ({
    name: 'what the program shares',
    path: `/assets/${file}`,
    other: '/early.js',
    ...every,
  })),
  { name: 'the style sheet', path: asset(/css$/), other: '/embed/example.css', ...every },
  { name: 'the timeline', path: asset(/^timeline-/), other: asset(/^details-/), ...every },
  { name: 'the claims', path: asset(/^details-/), other: asset(/^timeline-/), need: READING, pages: [FRONT, EVENT] },
  {
    name: 'the article',
    path: asset(new RegExp(`^text-${source}-`)),
    other: asset(new RegExp(`^text-(?!${source}-)`)),
    ...reading,
  },
  { name: 'the part for reading', path: READING_ROOM, other: asset(/^ShareSheet-/), ...reading },
  { name: 'the part that fetches what is read', path: asset(/^queries-/), other: asset(/^ShareSheet-/), ...reading },
  ...shared.map((file) => ({ name: 'what two parts share', path: `/assets/${file}`, other: READING_ROOM, ...reading })),
  {
    name: 'the part for sharing',
    path: asset(/^ShareSheet-/),
    other: READING_ROOM,
    need: SHARING,
    pages: every.pages,
  },
  {
    name: 'the list of keys',
    path: asset(/^KeysSheet-/),
    other: READING_ROOM,
    need: KEYS,
    pages: [FRONT, EVENT],
  },
  {
    name: 'the part for the days beyond the view',
    path: asset(/^BeyondView-/),
    other: READING_ROOM,
    need: ZOOMED,
    pages: every.pages,
  },
  {
    name: 'the part for frames',
    path: asset(/^embed-messages-/),
    other: asset(/^ShareSheet-/),
    need: ALL,
    pages: every.pages.map((path) => `${path}?embed=1`),
  },
  { name: 'a font', path: asset(/^source-serif/), other: asset(/^source-sans/), ...every, spare: true },
  { name: 'the script that cannot wait', path: '/early.js', other: '/embed/example.js', ...every, spare: true },
  { name: 'the script that watches', path: '/watch.js', other: '/early.js', ...every, spare: true },
];

const CASES = FILES.flatMap((file) => file.pages.flatMap((at) => FAULTS.map((fault) => ({ file, at, fault }))));

/** Whoever has put them there: they were built into the page, or the program has drawn them. */
async function expectWords(page: Page, at: string): Promise<void> {
  await expect(page.getByRole('main')).toContainText(at.startsWith(SOURCE) ? exact.slice(0, 20) : sharedEvent.title);
}

const isLive = (page: Page) => page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });

test.describe('a file does not come as it should', () => {
  // Browsers and the watch complain of each in their own words.
  test.use({ expectedComplaints: /./ });

  let host: FaultyHost;
  test.beforeAll(async ({ baseURL }) => {
    host = await faultyHost(baseURL ?? '');
  });
  test.afterEach(() => host.mend());
  test.afterAll(() => host.close());

  for (const { file, at, fault } of ofExtent(CASES, 6)) {
    const { name, path, other, need, spare } = file;
    test(`${name}: ${fault}, on ${at}`, async ({ page }) => {
      host.breakFile(path, fault, other);
      await page.goto(host.origin + at);
      await page.locator('#root[data-app="live"]').or(alert(page)).first().waitFor({ state: 'attached' });
      await expectWords(page, at);
      if (spare) {
        await isLive(page);
        await need.came(page);
        await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
        await expect(alert(page)).toHaveCount(0);
        return;
      }
      if ((await alert(page).count()) === 0) await need.ask(page);
      await expect(alert(page).first()).toContainText(/did not come|could not be reached|no longer there|damaged/);
      await expectWords(page, at);
      host.mend();
      await alert(page).getByRole('button', { name: 'Try again' }).first().click();
      await expect(alert(page)).toHaveCount(0);
      await isLive(page);
      await need.came(page);
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('where what draws a movement does not come, the axis follows once that rests', async ({ page }) => {
    await page.route('**/BeyondView-*.js', (route) => route.abort());
    await page.clock.install();
    await page.goto(FRONT);
    await isLive(page);
    const axis = page.getByRole('region', { name: 'Timeline' });
    const place = () => marks(page).first().boundingBox();
    await plot(page).hover({ position: { x: 400, y: 100 } });
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    const before = await place();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect(axis).not.toHaveAttribute('data-stood-in');
    expect(await place()).toEqual(before);
    // Time stands still: movement rests when it goes on.
    await page.clock.runFor(1_000);
    await expectAddress(page, /range=/);
    await expect.poll(place).not.toEqual(before);
    await expectWords(page, FRONT);
    await expect(alert(page).first()).toContainText('did not come');
  });

  test('without its style sheet a page keeps its height', async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(SOURCE);
    await isLive(page);
    const heights = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const seen: number[] = [];
      while (seen.length < 20) {
        await frame();
        seen.push(document.documentElement.scrollHeight);
      }
      return seen.slice(10);
    });
    expect(new Set(heights).size).toBe(1);
  });
});
