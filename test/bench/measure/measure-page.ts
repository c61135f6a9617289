import type { Browser, CDPSession, Page } from '@playwright/test';

import { SEARCH_WORD } from '../corpus/bench-event.ts';
import type { Subject } from '../subjects.ts';
import { type FrameTimes, type Hands, pan, zoom, zoomFirst } from './frames.ts';
import { installProbe, type Point } from './probe.ts';
import { TooSlow, within } from './time-limit.ts';

/** Times in milliseconds, heap in MB; null: the page has no such thing, or it did not come. */
export interface Measurement {
  readonly firstMarks: number | null;
  readonly pan: FrameTimes | null;
  readonly zoom: FrameTimes | null;
  readonly click: number | null;
  readonly filter: number | null;
  readonly search: number | null;
  readonly passageAfterClick: number | null;
  readonly passageAfterLink: number | null;
  /** Scripts and styles of the first view, gzipped. */
  readonly kib: number | null;
  readonly elements: number | null;
  readonly heap: number | null;
  /** The page did not answer in time; its process may still be busy. */
  readonly gaveUp: boolean;
}

const NOTHING: Measurement = {
  firstMarks: null,
  pan: null,
  zoom: null,
  click: null,
  filter: null,
  search: null,
  passageAfterClick: null,
  passageAfterLink: null,
  kib: null,
  elements: null,
  heap: null,
  gaveUp: false,
};

export interface PageToMeasure {
  readonly subject: Subject;
  readonly origin: string;
  /** Path of a passage's link. */
  readonly passagePath: string;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Size of a file, gzipped, by path. */
  readonly gzipped: (path: string) => number;
}

/** How long the first marks may take; a page that needs longer is not measured further. */
export const LOAD_LIMIT_MS = 60_000;
const REACTION_LIMIT_MS = 20_000;
const VISIT_LIMIT_MS = 150_000;

const WINDOW = { width: 1440, height: 900 };

async function openCold(
  browser: Browser,
  { subject, origin, slowdown }: PageToMeasure,
  path: string,
): Promise<{ readonly page: Page; readonly cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: WINDOW, serviceWorkers: 'block', locale: 'en-GB' });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const { marks, passages } = subject;
  await page.addInitScript(installProbe, { marks, openPassage: passages?.openPassage ?? null });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(origin + path, { waitUntil: 'commit' });
  return { page, cdp };
}

/**
 * What did not come in time is null, so that one missing reaction does not hide the other numbers.
 */
async function orNull(work: Promise<number>): Promise<number | null> {
  try {
    return await within(REACTION_LIMIT_MS, work);
  } catch (error) {
    if (error instanceof TooSlow) return null;
    throw error;
  }
}

function rest(page: Page): Promise<void> {
  return within(
    LOAD_LIMIT_MS,
    page.evaluate(() => window.benchProbe.rest()),
  );
}

/**
 * From the click to the paint of what changes in `changing`; null where there is nothing to click.
 */
async function clickOn({ page }: Hands, target: string, changing: string): Promise<number | null> {
  const point = await page.evaluate((selector): Point | null => window.benchProbe.pointOf(selector), target);
  return point === null ? null : clickAt(page, point, changing);
}

async function clickAt(page: Page, { x, y }: Point, changing: string): Promise<number | null> {
  await page.mouse.move(x, y);
  await rest(page);
  await page.evaluate((selector) => window.benchProbe.arm('pointerup', selector), changing);
  await page.mouse.down();
  await page.mouse.up();
  return orNull(page.evaluate(() => window.benchProbe.reaction()));
}

/** A box or field is found by its selector even on a page that draws on a canvas. */
async function pointInside(page: Page, selector: string): Promise<Point | null> {
  const element = page.locator(selector).first();
  if ((await element.count()) === 0) return null;
  const box = await element.boundingBox();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function filter({ page, subject }: Hands): Promise<number | null> {
  const point = await pointInside(page, subject.filter);
  if (point === null) return null;
  const time = await clickAt(page, point, subject.drawing);
  await rest(page);
  await clickAt(page, point, subject.drawing);
  await rest(page);
  return time;
}

async function search({ page, subject }: Hands): Promise<number | null> {
  const field = page.locator(subject.search).first();
  if ((await field.count()) === 0 || !(await field.isVisible())) return null;
  await field.focus();
  if (subject.searchReady !== null) await page.locator(subject.searchReady).waitFor({ timeout: LOAD_LIMIT_MS });
  await rest(page);
  await page.evaluate((selector) => window.benchProbe.arm('input', selector), subject.drawing);
  await page.keyboard.insertText(SEARCH_WORD);
  const time = await orNull(page.evaluate(() => window.benchProbe.reaction()));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await rest(page);
  return time;
}

async function passageAfterClick(hands: Hands, origin: string): Promise<number | null> {
  const { page, subject } = hands;
  if (!subject.passages) return null;
  await page.goto(origin + subject.path, { waitUntil: 'commit' });
  await within(
    LOAD_LIMIT_MS,
    page.evaluate(() => window.benchProbe.firstMarks),
  );
  await rest(page);
  const reacted = await clickOn(hands, subject.passages.eventLink, 'body');
  return reacted === null ? null : orNull(page.evaluate(() => window.benchProbe.passageInView()));
}

async function passageAfterLink(browser: Browser, asked: PageToMeasure): Promise<number | null> {
  if (!asked.subject.passages) return null;
  const { page } = await openCold(browser, asked, asked.passagePath);
  try {
    return await orNull(page.evaluate(() => window.benchProbe.passageInView()));
  } finally {
    await page.context().close();
  }
}

async function countElements({ page, subject }: Hands): Promise<number> {
  return page.evaluate((selector) => document.querySelectorAll(`${selector} *`).length, subject.timeline);
}

async function heapMegabytes(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

async function kibOfScripts(page: Page, gzipped: PageToMeasure['gzipped']): Promise<number> {
  const paths = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return (
    [...new Set(paths)].filter((path) => /\.(js|css)$/.test(path)).reduce((sum, path) => sum + gzipped(path), 0) / 1024
  );
}

/**
 * One visit to one page. It goes as far as the page can follow: what did not come in time is null,
 * and all that would have come after.
 */
export async function measurePage(browser: Browser, asked: PageToMeasure): Promise<Measurement> {
  let so = NOTHING;
  const note = (more: Partial<Measurement>) => {
    so = { ...so, ...more };
  };
  try {
    await within(VISIT_LIMIT_MS, visit(browser, asked, note));
    return so;
  } catch (error) {
    // One page that breaks must not cost the run of all the others.
    if (!(error instanceof TooSlow)) console.error(`${asked.subject.name}:`, error);
    return { ...so, gaveUp: true };
  }
}

async function visit(
  browser: Browser,
  asked: PageToMeasure,
  note: (more: Partial<Measurement>) => void,
): Promise<void> {
  const { subject, origin } = asked;
  const { page, cdp } = await openCold(browser, asked, subject.path);
  const hands: Hands = { page, cdp, subject };
  const firstMarks = await within(
    LOAD_LIMIT_MS,
    page.evaluate(() => window.benchProbe.firstMarks),
  );
  note({ firstMarks });
  await rest(page);
  note({ kib: await kibOfScripts(page, asked.gzipped), heap: await heapMegabytes(cdp) });
  const elements = await countElements(hands);
  note({ elements });
  note({ filter: await filter(hands) });
  note({ search: await search(hands) });
  await zoomFirst(hands);
  await rest(page);
  note({ pan: await pan(hands) });
  await rest(page);
  note({ zoom: await zoom(hands) });
  await rest(page);
  note({ elements: Math.max(elements, await countElements(hands)) });
  note({ click: await clickOn(hands, subject.marks ?? subject.plot, 'body') });
  note({ passageAfterClick: await passageAfterClick(hands, origin) });
  note({ passageAfterLink: await passageAfterLink(browser, asked) });
  await page.context().close();
}
