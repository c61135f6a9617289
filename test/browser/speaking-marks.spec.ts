import { ofExtent } from '../fixtures/extent.ts';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  claimsOf,
  corpus,
  type CorpusEvent,
  eventById,
  found,
  fragmentOf,
  speakingIn,
  sourceOf,
  sourcesOf,
} from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';
import { marks, visit } from './site.ts';

/*
 * A mark speaks for its lane: it opens the article of its lane at the passage of the claim that
 * speaks there, and its card leads with that article's words. An event that stands open has a mark
 * in each of its lanes. All is clicked from within one page.
 */

const shared = corpus.events.filter((event) => sourcesOf(event).length > 1);
const textOf = new Map(
  corpus.sources.map(({ id }) => [id, readFileSync(inSite('data', 'sources', `${id}.txt`), 'utf8')]),
);
const speakerById = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
const bare = (text: string) => text.replaceAll(/[\s*#]+/g, '');

/** What a reader met at the row or at a mark of an event. */
interface Met {
  readonly event: string;
  /** Letter of the source of its lane; null in a lane of another grouping, and of a row. */
  readonly lane: string | null;
  /** How it is called, and what its card says; of a row its text. */
  readonly said: readonly string[];
  /** The words with which its card begins; null: of a row. */
  readonly quoted: string | null;
  /** Whether the words take more lines than were kept free for them. */
  readonly grown: boolean;
  /** `source#t1-2`: the article that then stood open, and its passage. */
  readonly opened: string;
  /** The words that were current in it. */
  readonly lit: string;
}

/** What an event is to open with in the lane of a source. */
function openedIn(event: CorpusEvent, source: string): string {
  return `${source}#${fragmentOf(found(speakingIn(event, source).passages[0], 'passage'))}`;
}

/**
 * Clicks the row of each event, then all its marks, and tells what was met. `opening` is what its
 * row is to open, `lanes` the same by the letters of lanes.
 */
async function clickAll(
  page: Page,
  chosen: readonly string[],
  events: readonly CorpusEvent[],
): Promise<readonly Met[]> {
  const asked = events.map((event) => {
    const sources = sourcesOf(event).filter((id) => chosen.length === 0 || chosen.includes(id));
    return {
      id: event.id,
      title: event.title,
      opening: openedIn(event, sources[0] ?? ''),
      lanes: Object.fromEntries(sources.map((id) => [sourceOf(id).letter, openedIn(event, id)])),
    };
  });
  return page.evaluate(async (wanted) => {
    const until = async <Value>(look: () => Value | null | undefined, what: string): Promise<Value> => {
      for (let frame = 0; frame < 240; frame += 1) {
        const value = look();
        if (value !== null && value !== undefined) return value;
        await new Promise(requestAnimationFrame);
      }
      throw new Error(`waited in vain for ${what}`);
    };
    const click = (element: Element) =>
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const over = (element: Element) => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const cardOf = () => document.querySelector('.hover-card:has(q)');
    const article = () => {
      const link = document.querySelector<HTMLAnchorElement>('#event ~ * a[href*="/source/"][href*="#t"]');
      return (
        /\/source\/([^/]+)\/[^#]*(#.*)$/
          .exec(link?.href ?? '')
          ?.slice(1)
          .join('') ?? ''
      );
    };
    const read = async (opening: string, what: string) => {
      await until(() => (article() === opening ? true : null), `${opening} at ${what}, where ${article()} is`);
      const fragment = opening.split('#')[1];
      const lit = [...document.querySelectorAll(`#event ~ * mark[data-passages~="${fragment}"]`)];
      return lit.some((each) => each.querySelector('[aria-current="true"]'))
        ? lit.map(({ textContent }) => textContent).join('')
        : '';
    };
    const heads = [...document.querySelectorAll('[aria-label="Lanes"] > li')];
    const met: Met[] = [];
    for (const { id, title, opening, lanes } of wanted) {
      const row = await until(() => document.querySelector(`li > a[data-event="${id}"]`), `the row of ${id}`);
      const rowSaid = [row.textContent];
      click(row);
      await until(() => (document.querySelector('#event h2')?.textContent === title ? true : null), title);
      const litByRow = await read(opening, `the row of ${id}`);
      met.push({ event: id, lane: null, said: rowSaid, quoted: null, grown: false, opened: opening, lit: litByRow });
      const stops = [...document.querySelectorAll(`.plot a[data-event="${id}"]`)].map((mark) =>
        mark.getAttribute('data-stop'),
      );
      for (const stop of stops) {
        const mark = await until(() => document.querySelector(`.plot a[data-stop="${stop}"]`), `the mark ${stop}`);
        over(await until(() => document.querySelector('.plot'), 'the plot'));
        await until(() => (cardOf() === null ? true : null), 'no card');
        over(mark);
        const card = await until(cardOf, `the card of ${stop}`);
        const quoted = card.querySelector('q')?.textContent ?? null;
        const lines = await until(() => card.querySelector('p'), 'the words');
        const grown = lines.offsetHeight > Number.parseFloat(getComputedStyle(lines).minHeight);
        const said = [mark.getAttribute('aria-label') ?? '', card.textContent];
        const head = heads[Number(stop?.split('-', 1)[0])];
        const lane = head?.querySelector('[data-source-look]')?.textContent ?? null;
        const opened = lane === null ? opening : (lanes[lane] ?? '');
        click(mark);
        const lit = await read(opened, `the mark of ${id} in ${lane}`);
        met.push({ event: id, lane, said, quoted, grown, opened, lit });
      }
      click(await until(() => document.querySelector('#event p > a'), 'the way back'));
      await until(() => (document.querySelector('#event') ? null : true), 'the list');
    }
    return met;
  }, asked);
}

/** Words, speaker and stance of what was met are those of its source. */
function expectSpeaking({ event, lane, said, quoted, grown, opened, lit }: Met): void {
  const [source = ''] = opened.split('#');
  const what = `${event} in ${lane ?? 'no lane'}: ${said.join(' / ')}`;
  const { passages, stance, speaker } = speakingIn({ id: event }, source);
  const words = passages[0]?.exact ?? '';
  expect(bare(lit), what).toBe(bare(words));
  expect(grown, what).toBe(false);
  if (quoted !== null) {
    expect(quoted.replaceAll(/["“”„«»‘’'\s]/g, ''), what).toBe(bare(words).replaceAll(/["“”„«»‘’']/g, ''));
    expect(quoted, what).toMatch(/^["“„«‘'].*["”“»’']$/s);
    const name = speaker === null ? 'The article’s own voice' : found(speakerById.get(speaker), speaker).name;
    expect(said.at(-1), what).toContain(`${quoted}${name}, `);
  }
  for (const each of said) {
    const dated = /(?:in the text: |: |· )“(.*?)”/.exec(each)?.[1] ?? '';
    expect(bare(textOf.get(source) ?? ''), what).toContain(bare(dated));
    expect(each, what).toContain(sourceOf(source).label);
    if (stance === 'denies' || stance === 'doubts') expect(each, what).toContain(`${stance} it`);
  }
}

const WINDOWS = [
  [1440, 900],
  [1024, 768],
] as const;

for (const [width, height] of ofExtent(WINDOWS, 1)) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test('every mark of an event that several articles report opens that of its lane', async ({ page }) => {
      await visit(page, '/');
      const met = await clickAll(page, [], shared);
      for (const each of met) expectSpeaking(each);
      const { first, last } = corpus.span;
      const standing = shared.flatMap((event) =>
        sourcesOf(event).filter((source) => {
          const { earliest, latest } = speakingIn(event, source).when;
          return (earliest ?? latest ?? '') <= last && (latest ?? earliest ?? '') >= first;
        }),
      );
      expect(met.filter(({ lane }) => lane !== null)).toHaveLength(standing.length);
    });
  });
}

for (const { id } of ofExtent(corpus.sources, 2)) {
  const own = shared.filter((event) => sourcesOf(event).includes(id));
  if (own.length === 0) continue;
  test(`with ${id} alone such an event is told in its words, in any lane`, async ({ page }) => {
    for (const lanes of ['source', 'kind']) {
      await visit(page, `/?src=${id}&lanes=${lanes}`);
      for (const each of await clickAll(page, [id], own)) expectSpeaking(each);
    }
  });
}

test('in other lanes a mark opens the claim whose date it bears', async ({ page }) => {
  await visit(page, '/?lanes=none');
  const met = await clickAll(page, [], shared);
  for (const each of met) {
    expect(each.opened.split('#', 1)[0]).toBe(claimsOf({ id: each.event })[0]?.source);
    expectSpeaking(each);
  }
});

test('a card has the title until the words come, and neither grows nor moves when they do', async ({ page }) => {
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/\/details-/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, '/');
  const mark = marks(page).first();
  await mark.hover();
  const card = page.locator('.hover-card');
  await expect(card).toBeVisible();
  const title = eventById((await mark.getAttribute('data-event')) ?? '').title;
  await expect(card.locator('p').first()).toHaveText(title);
  const before = await card.boundingBox();
  letCome();
  await expect(card.locator('q')).toBeVisible();
  await expect(card.locator('p').first()).not.toHaveText(title);
  expect(await card.boundingBox()).toEqual(before);
});
