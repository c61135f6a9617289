import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { claimsOf, corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { visit } from './site.ts';

/*
 * What a page begins to load beside its program, and what the program then asks for. Browsers
 * complain some seconds later of what nobody asked for; these tests do not wait for that.
 */

const [first = '', second = ''] = sourcesOf(sharedEvent);
const passageIn = (source: string) =>
  found(
    claimsOf(sharedEvent)
      .find((claim) => claim.source === source)
      ?.passages.at(-1),
    'passage',
  ).id;
/** An article that does not tell of the event. */
const silent = found(
  corpus.sources.find(({ id }) => !sourcesOf(sharedEvent).includes(id)),
  'source',
).id;

/** Notes what the script asks for, from the beginning. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const fetch = window.fetch.bind(window);
    window.fetch = (input, init) => {
      asked.push(new URL(new Request(input).url).pathname);
      return fetch(input, init);
    };
    Object.assign(window, { asked });
  });
}

async function loadedBy(
  page: Page,
): Promise<{ readonly early: readonly string[]; readonly unused: readonly string[] }> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const asked: readonly string[] = Reflect.get(window, 'asked');
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')];
    const early = links.filter(({ as }) => as === 'fetch').map(({ href }) => new URL(href).pathname);
    const fonts = links.filter(({ as }) => as === 'font').length;
    const drawn = [...document.fonts].filter(({ status }) => status === 'loaded').length;
    const unused = early.filter((path) => !asked.includes(path));
    return { early, unused: drawn < fonts ? [...unused, 'a font'] : unused };
  });
}

/** `text-ians-oct` of `/assets/text-ians-oct-1234abcd.json`. */
const textsOf = (paths: readonly string[]) =>
  paths.flatMap((path) => /\/text-(.*)-[0-9a-f]{8}\.json$/.exec(path)?.[1] ?? []).toSorted();

const event = `/event/${sharedEvent.id}/`;
const passage = passageIn(second);
const CASES: readonly (readonly [address: string, texts: readonly string[]])[] = [
  [event, [first]],
  [`${event}?passage=`, [first]],
  [`${event}?src=${second}&lanes=kind&embed=1`, [second]],
  [`${event}?src=${[first, second].toSorted().join(',')}`, [first]],
  [`${event}?src=${silent}`, [first]],
  [`${event}?passage=${passageIn(first)}`, [first]],
  [`${event}?passage=${passage}`, [second]],
  [`${event}?src=${first}&passage=${passage.replace(':', '%3A')}&embed=1`, [second]],
  [`${event}?passage=${passage}&passage=${passageIn(first)}`, [second]],
  [`${event}?beside=${passage}`, [first, second]],
  [`${event}?passage=${passage}&beside=${passageIn(first)}`, [first, second]],
  [`${event}?beside=${passageIn(first)}`, [first]],
  // What is not in the page's own articles, or is no passage, the app finds out.
  [`${event}?passage=${silent}:t1-20`, []],
  [`${event}?passage=nothing:t1-20`, []],
  [`${event}?passage=${second}:t20-1`, []],
  [`${event}?passage=${second}:t01-20`, []],
  [`${event}?passage=%E0%A4%A`, []],
  [`/source/${second}/`, [second]],
  [`/source/${second}/?passage=${passageIn(first)}`, [second]],
  [`/source/${second}/#t1-20`, [second]],
  [`/?passage=${passage}`, []],
  ['/source/', []],
];

for (const [address, texts] of ofExtent(CASES, 6)) {
  test(`nothing is loaded early in vain: ${address}`, async ({ page }) => {
    await listen(page);
    await visit(page, address);
    const { early, unused } = await loadedBy(page);
    expect(unused).toEqual([]);
    expect(textsOf(early)).toEqual(texts.toSorted());
    expect(early.some((path) => path.includes('/timeline-'))).toBe(true);
  });
}

test('the article of a passage is on its way before the program has come', async ({ page }) => {
  const text = page.waitForRequest(/\/text-/);
  await page.route('**/assets/program-*.js', async (route) => {
    await text;
    await route.continue();
  });
  await visit(page, `${event}?passage=${passage}`);
  expect(textsOf([new URL((await text).url()).pathname])).toEqual([second]);
});

test('what a page was built to say is painted before anything but its looks is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    // The paint is never told of, as in a Firefox that has scrolled to a fragment, and time stands
    // still: nothing that waits for either can have begun.
    window.PerformanceObserver.prototype.observe = () => undefined;
  });
  await page.clock.install({ time: '2026-01-01T00:00:00Z' });
  await page.clock.pauseAt('2026-01-01T00:00:10Z');
  await page.goto(event, { waitUntil: 'load' });
  await expect(page.getByRole('main')).toContainText(sharedEvent.title);
  const later = asked.filter((path) => /\.json$|\/(?!index-)[^/]*-[^/]*\.js$/.test(path));
  expect(later).toEqual([]);
  // Who waits in vain gets it nevertheless, soon after the page has loaded.
  const program = page.waitForRequest(/program-/);
  await page.clock.runFor(200);
  await program;
  await page.clock.resume();
  await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
});
