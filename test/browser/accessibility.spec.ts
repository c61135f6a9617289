import type { Page } from '@playwright/test';
import { WHOLE } from '../fixtures/extent.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, expectNoViolations, setTheme, test } from './fixtures.ts';
import { expectNoSidewaysScroll, plot, visit } from './site.ts';

/** A state in which a page is judged. */
interface State {
  readonly name: string;
  readonly path: string;
  /** Words that are there once it has come. */
  readonly done: string | RegExp;
  /** What the reader does then. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** It is of the axis, which a phone does not have. */
  readonly ofAxis?: boolean;
  /** It goes when the window gets another width. */
  readonly passing?: boolean;
}

const event = `/event/${sharedEvent.id}/`;
const [claim] = claimsOf(sharedEvent);
const other = found(
  claimsOf(sharedEvent).find(({ source }) => source !== claim?.source),
  'second source of a shared event',
);
const places = [claim, other].map((each) => found(each?.passages[0], 'passage').id);
const article = `/source/${other.source}/`;
const speaker = found(corpus.speakers[0], 'speaker').id;
const tension = found(corpus.tensions[0], 'tension');
/** By which one article is out, and others are not. */
const early = found(
  corpus.sources
    .flatMap(({ published }) => published.latest ?? [])
    .toSorted()
    .at(0),
  'day of publication',
);

const STATES: readonly State[] = [
  { name: 'the explorer', path: '/', done: 'Day by day' },
  { name: 'an event', path: event, done: 'Open the whole article' },
  { name: 'an article', path: article, done: 'Go to the first passage' },
  { name: 'the sources', path: '/source/', done: 'Open data' },
  {
    name: 'the filters, open',
    path: '/',
    done: 'Day by day',
    prepare: async (page) => {
      await page.locator('summary', { hasText: /^Filters/ }).press('Enter');
      await expect(page.getByText('Kinds of event').first()).toBeVisible();
    },
  },
  {
    name: 'sharing',
    path: event,
    done: 'Open the whole article',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
      await expect(page.getByRole('dialog', { name: /^Share/ })).toBeVisible();
    },
  },
  {
    name: 'the list of keys',
    path: '/',
    done: 'Day by day',
    prepare: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  {
    name: 'the card of a count',
    path: '/',
    done: 'Day by day',
    ofAxis: true,
    passing: true,
    prepare: async (page) => {
      await plot(page)
        .getByRole('button', { name: /^\d+ events, / })
        .first()
        .press('Enter');
      await expect(page.getByRole('dialog')).toBeFocused();
    },
  },
  {
    name: 'a shelf',
    path: '/',
    done: 'Day by day',
    ofAxis: true,
    prepare: async (page) => {
      await page
        .locator('#axis')
        .getByRole('button', { name: / before /, expanded: false })
        .press('Enter');
      await expect(page.getByRole('dialog')).toBeFocused();
    },
  },
  {
    name: 'two articles side by side',
    path: `${event}?passage=${places[0]}&beside=${places[1]}`,
    done: 'Close this article',
  },
  { name: 'what is compared', path: '/compare/', done: 'By question' },
  { name: 'one comparison', path: `/compare/${tension.id}/`, done: 'Side by side' },
  { name: 'an unknown event', path: `/event/${sharedEvent.id}x/`, done: 'Did you mean' },
  { name: 'an address that leads nowhere', path: '/nowhere/', done: 'Sourceline' },
  { name: 'an embedded view', path: '/?embed=1', done: 'Day by day' },
  { name: 'a question', path: `/?story=${found(corpus.storylines[0], 'storyline').id}`, done: 'Day by day' },
  { name: 'the clock of saying', path: '/?clock=said&rows=all', done: 'Day by day' },
  {
    name: 'no result',
    path: `/?kind=none-such&by=${corpus.span.first}&src=${found(corpus.sources[0], 'source').id}`,
    done: 'Day by day',
  },
  {
    name: 'what a search finds',
    path: `/?q=${encodeURIComponent(found(corpus.sources[0], 'source').label)}`,
    done: 'What was found',
    prepare: async (page) => {
      const results = page.getByRole('main').getByRole('list', { name: 'Results' });
      await expect(results.getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'a search as it is typed',
    path: event,
    done: 'Open the whole article',
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('sai');
      await expect(page.locator('.search-panel').getByRole('link').first()).toBeVisible();
    },
  },
  {
    name: 'what was published by a day',
    path: `/?by=${early}`,
    done: 'Day by day',
    prepare: async (page) => {
      await expect(page.getByRole('region', { name: 'As published by' })).toBeVisible();
    },
  },
  { name: 'the figures', path: '/figures/', done: 'Running totals' },
  { name: 'the voices', path: '/voices/', done: / claims are by/ },
  { name: 'a voice', path: `/voices/${speaker}/`, done: 'What is said' },
  { name: 'how the record was made', path: '/about/', done: 'What is missing' },
  { name: 'the explorer on paper', path: '/', done: 'Day by day', prepare: putOnPaper },
  { name: 'an event on paper', path: event, done: 'Open the whole article', prepare: putOnPaper },
];

async function putOnPaper(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg[aria-label="Timeline"]')).toBeVisible();
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
] as const;
const THEMES = ['light', 'dark'] as const;

type Size = (typeof SIZES)[number];

/** A state in one theme, and the windows in which it is judged one after the other. */
interface Row {
  readonly state: State;
  readonly theme: (typeof THEMES)[number];
  readonly sizes: readonly Size[];
}

/**
 * The grid of states, windows and themes: whole, or each state once, in windows and themes by
 * turns.
 */
const ROWS = STATES.flatMap((state, index): readonly Row[] => {
  const sizes = SIZES.filter(({ width }) => !state.ofAxis || width >= 720);
  const rows = THEMES.map((theme) => ({ state, theme, sizes }));
  if (WHOLE) return rows;
  const all = sizes.flatMap((size) => rows.map((row) => ({ ...row, sizes: [size] })));
  return [found(all[(index * 3) % all.length], 'window')];
});

async function comeTo(page: Page, { path, done, prepare }: State): Promise<void> {
  await visit(page, path);
  await expect(page.getByText(done).first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => null));
  await expectNoSidewaysScroll(page);
  await prepare?.(page);
}

test.use({ expectedComplaints: /status of 404/ });

for (const { state, theme, sizes } of ROWS) {
  const widths = sizes.map(({ width }) => width).join(', ');
  test(`${state.name} at ${widths} px, ${theme}, is accessible and no wider than the screen`, async ({ page }) => {
    if (sizes.length > 1) test.slow();
    await setTheme(page, theme);
    for (const size of sizes) {
      await test.step(`${size.width} px`, async () => {
        await page.setViewportSize(size);
        if (size === sizes[0] || state.passing) await comeTo(page, state);
        else await expectNoSidewaysScroll(page);
        await expectNoViolations(page);
      });
    }
  });
}

test('bars of counts and uncertain ends stand out from the paper, in both themes', async ({ page }) => {
  await visit(page, '/');
  for (const theme of THEMES) {
    await setTheme(page, theme);
    const least = await plot(page).evaluate((element) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const light = (colour: string) => {
        if (!context) return 0;
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        const linear = [red, green, blue].map((each) => (each / 255) ** 2.2);
        return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
      };
      const paper = light(getComputedStyle(document.documentElement).backgroundColor);
      const ratios = Array.from(element.querySelectorAll('.cluster-bar, .mark-wedge:not(.mark-planned)'), (shape) => {
        const ink = light(getComputedStyle(shape).fill);
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
      });
      return ratios.length === 0 ? 0 : Math.min(...ratios);
    });
    expect(least, theme).toBeGreaterThanOrEqual(3);
  }
});

test('where a reader spaces text out each head of a lane stays beside its lane', async ({ page }) => {
  await visit(page, '/');
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [spaced];
  });
  const apart = () =>
    page.evaluate(() => {
      const bottomOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
      return Math.abs(bottomOf('[aria-label="Lanes"] > :last-child') - bottomOf('.plot'));
    });
  await expect.poll(apart).toBeLessThanOrEqual(2);
});
