import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { expect, test } from './fixtures.ts';
import { HOSTILE_ADDRESSES, type HostileAddress } from './hostile-addresses.ts';
import { address, reload, visit } from './site.ts';

/*
 * Addresses that nobody should have written: the page says what is wrong with them, shows what it
 * can, and the bar keeps what it shows.
 */

test.use({ expectedComplaints: /status of 404/ });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`against the policy: ${violatedDirective} ${blockedURI}`),
    );
  });
});

/** What the page says once it shows the address in the bar. */
interface Shown {
  readonly heading: string;
  readonly headings: number;
  readonly title: string;
  readonly words: number;
  readonly beyond: number;
  /** The parameters that notices name. */
  readonly told: readonly string[];
}

/**
 * Goes to an address as the browser does on Back, and waits until the page shows it and the bar has
 * settled.
 */
async function step(page: Page, to: string): Promise<void> {
  await page.evaluate(async (next) => {
    // As the browser writes it: of half a character it makes one that stands for it.
    history.pushState(null, '', new URL(next, location.href));
    dispatchEvent(new PopStateEvent('popstate'));
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    for (let waits = 0; waits < 120 && document.querySelectorAll('h1').length !== 1; waits += 1) await frame();
    // What waits to be written is written when a page is left.
    dispatchEvent(new Event('pagehide'));
  }, to);
}

async function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const notices = [...document.querySelectorAll('[role=status] li bdi')];
    return {
      heading: document.querySelector('h1')?.textContent ?? '',
      headings: document.querySelectorAll('h1').length,
      title: document.title,
      words: document.querySelector('main')?.innerText.trim().length ?? 0,
      beyond: scrollWidth - clientWidth,
      told: notices.map(({ textContent }) => /^#|^\w+(?==)/.exec(textContent ?? '')?.[0] ?? ''),
    };
  });
}

/** What is wrong with how the page meets an address; empty: nothing. */
function faultsOf({ told, unknown }: HostileAddress, page: Shown): readonly string[] {
  const faults: string[] = [];
  if (page.headings !== 1) faults.push(`${page.headings} main headings`);
  if (page.words === 0) faults.push('nothing in main');
  if (page.beyond > 0) faults.push(`${page.beyond} px wider than the window`);
  if (page.heading.startsWith('There is no such ') !== unknown) faults.push(`the heading is “${page.heading}”`);
  if ([...new Set(page.told)].toSorted().join() !== [...told].toSorted().join())
    faults.push(`it tells of ${page.told.join() || 'nothing'} instead of ${told.join() || 'nothing'}`);
  return faults;
}

/**
 * The address and the page once it stands; it is gone to again, which changes neither and says
 * nothing.
 */
async function faultsAgain(page: Page, first: Shown): Promise<readonly string[]> {
  const kept = address(page);
  await step(page, '/source/?q=between');
  await step(page, kept);
  return changes(kept, first, page);
}

async function faultsOnReload(page: Page, first: Shown): Promise<readonly string[]> {
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  const kept = address(page);
  await reload(page);
  return changes(kept, first, page);
}

async function changes(kept: string, first: Shown, page: Page): Promise<readonly string[]> {
  const again = await shown(page);
  return [
    ...(address(page) === kept ? [] : [`the bar keeps ${kept}, then ${address(page)}`]),
    ...(again.told.length === 0 ? [] : [`${kept} is told of again: ${again.told.join()}`]),
    ...(again.title === first.title && again.heading === first.heading ? [] : [`${kept} shows “${again.title}”`]),
  ];
}

const list = (faults: readonly string[], { address: met }: HostileAddress) =>
  faults.map((fault) => `${met.slice(0, 160)}: ${fault}`);

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

for (const [at, part] of inParts(ofExtent(HOSTILE_ADDRESSES, 14), 60).entries()) {
  test(`${part.length} addresses are met by steps within a page, part ${at + 1}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 1024, height: 700 });
    await visit(page, '/');
    const faults: string[] = [];
    for (const hostile of part) {
      await step(page, hostile.address);
      const met = await shown(page);
      faults.push(...list([...faultsOf(hostile, met), ...(await faultsAgain(page, met))], hostile));
    }
    expect(faults).toEqual([]);
  });
}

for (const [at, part] of inParts(ofExtent(ofExtent(HOSTILE_ADDRESSES, 96, false), 4), 24).entries()) {
  test(`${part.length} addresses are met by a page that opens at them, part ${at + 1}`, async ({ page }) => {
    test.setTimeout(90_000);
    const faults: string[] = [];
    for (const hostile of part) {
      await visit(page, hostile.address);
      const met = await shown(page);
      faults.push(...list([...faultsOf(hostile, met), ...(await faultsOnReload(page, met))], hostile));
    }
    expect(faults).toEqual([]);
  });
}
