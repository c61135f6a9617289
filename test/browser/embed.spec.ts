import type { FrameLocator, Page } from '@playwright/test';
import { alterData } from './altered-data.ts';
import { claimsOf, corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { expect, expectNoViolations, test } from './fixtures.ts';
import { expectAddress, plainMark } from './site.ts';

const [source = ''] = sourcesOf(sharedEvent);
const passage = found(claimsOf(sharedEvent).at(-1)?.passages.at(-1), 'passage');

/** The frame, once the app in it answers: before, its links are those of the whole page. */
async function frameOf(page: Page): Promise<FrameLocator> {
  const frame = page.frameLocator('#frame');
  await frame.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
  return frame;
}

const headingIn = (frame: FrameLocator) => frame.locator('#event').getByRole('heading', { name: sharedEvent.title });

/**
 * A page of another author that has only a frame; if it follows, the frame gets the height that it
 * asks for.
 */
async function openAround(page: Page, src: string, { width = 1100, follows = false } = {}): Promise<void> {
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Around</title><script>
        window.heard = [];
        addEventListener('message', ({ data }) => {
          heard.push(data);
          if (${follows} && data.type === 'resize') document.getElementById('frame').height = data.height + 2;
        });
      </script><iframe id="frame" src="${src}" width="${width}" height="700"></iframe>`,
    }),
  );
  await page.goto('/around.html');
}

test.describe('the example page', () => {
  test('shows the timeline without masthead, at its full height, and names its view', async ({ page }) => {
    await page.goto('/embed/');
    const frame = await frameOf(page);
    await expect(frame.getByRole('heading', { level: 1, name: corpus.title })).toBeVisible();
    await expect(frame.getByRole('navigation', { name: 'Pages' })).toHaveCount(0);
    await expect(page.locator('#view')).toHaveText(`${corpus.title} · Sourceline`);
    const scrolls = () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument?.documentElement;
        return inside ? inside.scrollHeight - inside.clientHeight : null;
      });
    await expect.poll(scrolls).toBe(0);
    await expectNoViolations(page);
  });

  test('follows a choice in the frame, Back, and leads the frame back', async ({ page }) => {
    await page.goto('/embed/');
    const frame = await frameOf(page);
    await plainMark(frame, sharedEvent).click();
    await expect(headingIn(frame)).toBeVisible();
    const link = page.locator('#view');
    await expect(link).toHaveText(`${sharedEvent.title} · Sourceline`);
    await expect(link).toHaveAttribute('href', new RegExp(`/event/${sharedEvent.id}/$`));
    await page.evaluate(() => history.back());
    await expect(link).toHaveText(`${corpus.title} · Sourceline`);
    await page.evaluate(() => history.forward());
    await expect(headingIn(frame)).toBeVisible();
    await page.getByRole('button', { name: 'Show the whole timeline' }).click();
    await expect(headingIn(frame)).toHaveCount(0);
    await expect(link).toHaveText(`${corpus.title} · Sourceline`);
  });
});

test('the example page believes none but its frame, and links to no other site', async ({ page }) => {
  await page.goto('/embed/');
  await frameOf(page);
  const link = page.locator('#view');
  await expect(link).toHaveText(`${corpus.title} · Sourceline`);
  const href = await link.getAttribute('href');
  /** A message of a view, as if it came from there. */
  const say = (from: 'frame' | 'page', origin: string, address: string) =>
    page.evaluate(
      ([where, whose, leads]) => {
        const frame = document.querySelector('iframe')?.contentWindow ?? null;
        const data = { sourceline: 1, type: 'state', address: leads, title: `Told by ${where} of ${whose}` };
        dispatchEvent(new MessageEvent('message', { source: where === 'frame' ? frame : window, origin: whose, data }));
      },
      [from, origin, address] as const,
    );
  const { origin } = new URL(page.url());
  await say('page', origin, `${origin}/source/`);
  await say('frame', 'https://elsewhere.example', `${origin}/source/`);
  await say('frame', origin, 'https://elsewhere.example/source/');
  await say('frame', origin, 'javascript:alert(1)');
  await expect(link).toHaveText(`${corpus.title} · Sourceline`);
  await expect(link).toHaveAttribute('href', href ?? '');
  await say('frame', origin, `${origin}/source/`);
  await expect(link).toHaveText(`Told by frame of ${origin}`);
  await expect(link).toHaveAttribute('href', `${origin}/source/`);
});

test('what leads out of the frame opens beside it, and the frame stays', async ({ page, context, baseURL }) => {
  // No article of the corpus has an address of its own yet: the data say that this one has.
  await alterData(page, `text-${source}-*.json`, (text) => ({ ...text, url: `${baseURL}/embed/example.css` }));
  await alterData(page, 'timeline-*.json', (timeline) => ({
    ...timeline,
    corrections: `${baseURL}/embed/example.js?of={address}`,
  }));
  for (const [where, name, leads] of [
    [`/source/${source}/`, /example\.css$/, /\/embed\/example\.css$/],
    [`/event/${sharedEvent.id}/`, 'Suggest a correction', /\/embed\/example\.js\?of=http/],
  ] as const) {
    await openAround(page, `${where}?embed=1`);
    const frame = await frameOf(page);
    const opening = context.waitForEvent('page');
    await frame.getByRole('link', { name }).click();
    const opened = await opening;
    await expect.poll(() => opened.url()).toMatch(leads);
    await expect(frame.getByRole('link', { name })).toBeVisible();
  }
});

test.describe('a frame that is given the height it asks for', () => {
  /**
   * The heights that frame and content come to once the frame has asked for no other in ten frames
   * of the screen.
   */
  const settled = (page: Page) =>
    page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      const heightOfFrame = () => frame?.getBoundingClientRect().height ?? 0;
      let height = heightOfFrame();
      for (let still = 0, frames = 0; still < 10 && frames < 300; frames += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        still = heightOfFrame() === height ? still + 1 : 0;
        height = heightOfFrame();
      }
      const inside = frame?.contentDocument?.documentElement;
      return {
        frame: Math.round(height),
        content: Math.round(inside?.querySelector('body')?.getBoundingClientRect().height ?? 0),
        scrolled: frame?.contentWindow?.scrollY,
      };
    });

  const expectFit = async (page: Page) => {
    await expect
      .poll(async () => {
        const { frame, content } = await settled(page);
        return Math.abs(frame - content);
      })
      .toBeLessThanOrEqual(8);
    const { frame, scrolled } = await settled(page);
    expect(frame).toBeLessThan(12_000);
    expect(scrolled).toBe(0);
  };

  test('comes to rest after a click on a mark of the example page', async ({ page }) => {
    await page.goto('/embed/');
    const frame = await frameOf(page);
    await plainMark(frame, sharedEvent).click();
    await expect(headingIn(frame)).toBeVisible();
    await expect(frame.locator('mark[data-tone="current"]').first()).toBeVisible();
    await expectFit(page);
  });

  for (const [what, path] of [
    ['an event', `/event/${sharedEvent.id}/?embed=1`],
    ['an event at a passage', `/event/${sharedEvent.id}/?passage=${passage.id}&embed=1`],
    ['an article', `/source/${source}/?embed=1`],
  ] as const) {
    for (const width of [1100, 390]) {
      test(`comes to rest with ${what}, ${width} pixels wide, and begins with its heading`, async ({ page }) => {
        await openAround(page, path, { width, follows: true });
        const frame = await frameOf(page);
        await expect(frame.locator('article mark').first()).toBeAttached();
        await expectFit(page);
        const heading = frame.getByRole('link', { name: corpus.title }).first();
        expect((await heading.boundingBox())?.y).toBeLessThan(100);
      });
    }
  }
});

test('an event begins with its heading in a frame that keeps its height, too', async ({ page }) => {
  await openAround(page, `/event/${sharedEvent.id}/?embed=1`);
  const frame = await frameOf(page);
  await expect(frame.locator('mark[data-tone="current"]').first()).toBeAttached();
  await expect(frame.getByRole('link', { name: corpus.title }).first()).toBeInViewport();
});

test('a deep link works inside a frame, with its filters and its passage', async ({ page, context }) => {
  await openAround(page, `/event/${sharedEvent.id}/?passage=${passage.id}&src=${source}&embed=1`);
  const frame = await frameOf(page);
  await expect(headingIn(frame)).toBeVisible();
  await expect(frame.locator('blockquote [aria-current="true"]')).toHaveCount(1);
  const opening = context.waitForEvent('page');
  await frame.getByRole('link', { name: 'Open in Sourceline' }).click();
  const whole = await opening;
  await expectAddress(whole, `/event/${sharedEvent.id}/?passage=${passage.id}&src=${source}`);
  await expect(whole.getByRole('navigation', { name: 'Pages' })).toBeVisible();
});

test('the frame says that it is ready, how high it is and what it shows, and answers a hello', async ({
  page,
  baseURL,
}) => {
  await openAround(page, `/event/${sharedEvent.id}/?embed=1`);
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as readonly Record<string, unknown>[]);
  await expect
    .poll(async () => new Set((await heard()).map(({ type }) => type)))
    .toEqual(new Set(['ready', 'resize', 'state']));
  const before = (await heard()).length;
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.postMessage({ sourceline: 1, type: 'hello' }, '*'),
  );
  await expect.poll(async () => (await heard()).length).toBe(before + 3);
  const answer = (await heard()).slice(before);
  expect(answer).toEqual([
    { sourceline: 1, type: 'ready' },
    { sourceline: 1, type: 'resize', height: expect.any(Number) },
    {
      sourceline: 1,
      type: 'state',
      address: `${baseURL}/event/${sharedEvent.id}/`,
      title: `${sharedEvent.title} · Sourceline`,
    },
  ]);
});

test('the frame shows what it is asked to, and leaves alone what is not well formed', async ({ page, baseURL }) => {
  await openAround(page, '/?embed=1');
  const frame = await frameOf(page);
  await expect(plainMark(frame, sharedEvent)).toBeVisible();
  const tell = (message: unknown) =>
    page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
  const heard = () => page.evaluate(() => (Reflect.get(window, 'heard') as readonly unknown[]).length);
  await expect.poll(heard).toBeGreaterThan(2);
  const bad: readonly unknown[] = [
    null,
    'show',
    { sourceline: 2, type: 'show', address: `/event/${sharedEvent.id}/` },
    { sourceline: 1, type: 'show', address: `https://elsewhere.example/event/${sharedEvent.id}/` },
    { sourceline: 1, type: 'show', address: '/no/such/page/' },
    { sourceline: 1, type: 'show' },
    { type: 'show', address: `/event/${sharedEvent.id}/` },
  ];
  for (const message of bad) await tell(message);
  await tell({ sourceline: 1, type: 'show', address: `${baseURL}/source/${source}/` });
  await expect(frame.getByRole('article')).toBeVisible();
  await tell({ sourceline: 1, type: 'show', address: `/event/${sharedEvent.id}/` });
  await expect(headingIn(frame)).toBeVisible();
  // One answer for each that was followed.
  const titles = await page.evaluate(() =>
    (Reflect.get(window, 'heard') as readonly Record<string, unknown>[])
      .filter(({ type }) => type === 'state')
      .map(({ title }) => title),
  );
  expect(titles).toHaveLength(3);
});

test.describe('a frame whose program does not come', () => {
  // What was fetched early for the program is then not used.
  test.use({ expectedComplaints: /net::ERR_FAILED|preloaded using link preload/ });

  test('shows the page that was built, also where motion is reduced', async ({ page, context }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    // The time that the program is given, of the clock of animations, passes faster here.
    const session = await context.newCDPSession(page);
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 20 });
    await page.goto(`/event/${sharedEvent.id}/?embed=1`);
    await expect(page.getByRole('heading', { name: sharedEvent.title })).toBeVisible({ timeout: 15_000 });
  });
});
