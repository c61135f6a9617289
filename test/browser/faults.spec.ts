import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { answerWith, compareNoHashes } from './altered-data.ts';
import { claimsOf, corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';
import { expectAddress, expectLit, expectShown, list, marks, marksOf, pane, panel, visit } from './site.ts';

type Fault = 'status 404' | 'status 500' | 'no answer' | 'corrupt' | 'cut off' | 'empty';

/** Every request for such a file meets with a fault, until the returned function is called. */
async function breakFile(page: Page, files: string, fault: Fault): Promise<() => Promise<void>> {
  const pattern = `**/assets/${files}`;
  await page.route(pattern, async (route) => {
    if (fault === 'status 500') await route.fulfill({ status: 500, body: 'Server error' });
    else if (fault === 'status 404') await route.fulfill({ status: 404, body: 'Not found' });
    else if (fault === 'empty') await route.fulfill({ contentType: 'text/javascript', body: '' });
    else if (fault === 'no answer') await route.abort('connectionrefused');
    else if (fault === 'corrupt') await route.fulfill({ json: { version: 1, title: 7 } });
    else await route.fulfill({ contentType: 'application/json', body: '{"version":1,"tit' });
  });
  return () => page.unroute(pattern);
}

const alert = (page: Page) => page.getByRole('alert');

test.describe('data that do not come', () => {
  test.use({ expectedComplaints: /status of 500|ERR_CONNECTION_REFUSED/ });

  for (const fault of ['status 500', 'no answer'] as const) {
    test(`no timeline (${fault}): it is said, and trying again brings it`, async ({ page }) => {
      const mend = await breakFile(page, 'timeline-*.json', fault);
      await page.goto('/');
      await expect(alert(page)).toContainText('could not be reached');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await mend();
      await alert(page).getByRole('button', { name: 'Try again' }).click();
      await expectShown(page, corpus.events.length);
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('no claims: axis and filters stay, and trying again brings them', async ({ page }) => {
    const mend = await breakFile(page, 'details-*.json', 'status 500');
    await page.goto(`/event/${sharedEvent.id}/`);
    await expect(alert(page).first()).toContainText('could not be reached');
    await expect(marks(page).first()).toBeVisible();
    await mend();
    await alert(page).first().getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expectLit(pane(page), found(claimsOf(sharedEvent)[0]?.passages[0], 'passage'));
  });

  test.describe('the part of the program for reading', () => {
    const reading = 'ReadingRoom-*.js';
    const retry = (page: Page) => alert(page).getByRole('button', { name: 'Try again' });

    test('does not come with an event: trying again loads the page at its address', async ({ page }) => {
      const mend = await breakFile(page, reading, 'no answer');
      await visit(page, '/?lanes=kind');
      await marksOf(page, sharedEvent).first().click();
      await expect(alert(page)).toContainText('A part of the program did not come.');
      await mend();
      await retry(page).click();
      await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
      await expectAddress(page, `/event/${sharedEvent.id}/?lanes=kind`);
      await expect(alert(page)).toHaveCount(0);
    });

    test('does not come with an article, and the site does not answer: what is on the page stays', async ({ page }) => {
      await breakFile(page, reading, 'no answer');
      await visit(page, '/source/');
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').first().click();
      await expect(alert(page)).toContainText('A part of the program did not come.');
      const away = (url: URL) => url.pathname === '/';
      await page.route(away, (route) => route.abort('connectionrefused'));
      await retry(page).click();
      await expect(alert(page)).toContainText('The site did not answer.');
      await expect(marks(page).first()).toBeVisible();
      await page.unrouteAll();
      await retry(page).click();
      await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
    });

    test('is an empty file: the page as it was built stays, and trying again loads it', async ({ page }) => {
      const mend = await breakFile(page, reading, 'empty');
      await page.goto(`/event/${sharedEvent.id}/`);
      await expect(alert(page)).toContainText('Another file came in its place.');
      await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
      await mend();
      await retry(page).click();
      await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
      await expect(alert(page)).toHaveCount(0);
    });

    test('does not come with a page as it was built: the page stays, and trying again loads it', async ({ page }) => {
      const mend = await breakFile(page, reading, 'status 500');
      await page.goto(`/event/${sharedEvent.id}/`);
      await expect(alert(page)).toContainText('A part of the program did not come.');
      await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
      await mend();
      await retry(page).click();
      await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
      await expect(alert(page)).toHaveCount(0);
    });
  });

  test('no text: the claims stay, and trying again brings the article', async ({ page }) => {
    const mend = await breakFile(page, 'text-*.json', 'no answer');
    await page.goto(`/event/${sharedEvent.id}/`);
    await expect(alert(page)).toContainText('could not be reached');
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expect(marksOf(page, sharedEvent).first()).toBeVisible();
    await mend();
    await alert(page).getByRole('button', { name: 'Try again' }).click();
    await expectLit(pane(page), found(claimsOf(sharedEvent)[0]?.passages[0], 'passage'));
  });
});

test.describe('in a tab that was open while the site got a new version', () => {
  test.use({ expectedComplaints: /status of 404/ });

  /**
   * From now on files are gone, and pages that are asked for by script name another program. With
   * `arrives` a page that is loaded has its files, as that of the new version has. Returns how many
   * pages were loaded, and the way to let the files come.
   */
  async function deploy(page: Page, files: string, arrives: boolean) {
    let loads = 0;
    const arrive = await breakFile(page, files, 'status 404');
    await page.route(
      ({ pathname }) => !pathname.startsWith('/assets/'),
      async (route) => {
        const kind = route.request().resourceType();
        if (kind === 'document') {
          loads++;
          if (arrives) await arrive();
        }
        if (kind === 'fetch') {
          const answer = await route.fetch();
          const body = (await answer.text()).replaceAll(/index-[\w-]+\.js/g, 'index-newer.js');
          await route.fulfill({ response: answer, body });
        } else {
          await route.fallback();
        }
      },
    );
    return { loads: () => loads, arrive };
  }

  const live = (page: Page) => page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
  const choose = (page: Page) => marksOf(page, sharedEvent).first().click();
  const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();

  test('an event brings the new one, with its view', async ({ page }) => {
    await visit(page, '/?lanes=kind');
    const { loads } = await deploy(page, 'details-*.json', true);
    await choose(page);
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expectAddress(page, `/event/${sharedEvent.id}/?lanes=kind`);
    await expect(alert(page)).toHaveCount(0);
    expect(loads()).toBe(1);
  });

  test('sharing brings the new one, with its view, in which it works', async ({ page }) => {
    await visit(page, '/source/?lanes=kind');
    const { loads } = await deploy(page, 'ShareSheet-*.js', true);
    await share(page);
    await expect.poll(loads).toBe(1);
    await live(page);
    await expectAddress(page, '/source/?lanes=kind');
    await share(page);
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
    expect(loads()).toBe(1);
  });

  for (const [name, files, ask] of [
    ['claims', 'details-*.json', choose],
    ['a part of the program', 'ShareSheet-*.js', share],
  ] as const) {
    test(`the page is loaded again once for ${name}, and if they do not come it is said`, async ({ page }) => {
      await visit(page, '/');
      const { loads, arrive } = await deploy(page, files, false);
      await ask(page);
      await expect.poll(loads).toBe(1);
      await page.locator('#root[data-app]').waitFor({ state: 'attached' });
      if (files.endsWith('.js')) {
        await live(page);
        await ask(page);
      }
      await expect(alert(page).first()).toContainText('The site has a newer version');
      expect(loads()).toBe(1);
      await arrive();
      await alert(page).first().getByRole('button', { name: 'Try again' }).click();
      await expect.poll(loads).toBe(2);
      await live(page);
      await expect(alert(page)).toHaveCount(0);
    });
  }

  test('nothing is loaded again where the page could not know of it: it is said', async ({ page }) => {
    await page.addInitScript(() => {
      History.prototype.replaceState = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await visit(page, '/');
    const { loads } = await deploy(page, 'details-*.json', false);
    await choose(page);
    await expect(alert(page).first()).toContainText('The site has a newer version');
    await expect(marks(page).first()).toBeVisible();
    expect(loads()).toBe(0);
  });

  test('nothing is loaded again before it is wanted', async ({ page }) => {
    await visit(page, '/');
    const { loads } = await deploy(page, 'text-*.json', false);
    const gone = page.waitForResponse((response) => response.status() === 404);
    // The reader stirs, and what reading takes is fetched ahead.
    await page.mouse.move(200, 200);
    await gone;
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
    expect(loads()).toBe(0);
  });

  test('what is gone without a new version is asked for again', async ({ page }) => {
    const mend = await breakFile(page, 'details-*.json', 'status 404');
    await visit(page, '/');
    await choose(page);
    await expect(alert(page).first()).toContainText('These data are no longer there.');
    await mend();
    await alert(page).first().getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
  });
});

test.describe('whole data that are others than were asked for are not shown', () => {
  const [first, second] = corpus.sources.map(({ id }) => id);
  const otherText = () =>
    JSON.parse(readFileSync(inSite('assets', found(filesOf(`text-${second}-`)[0], 'text')), 'utf8'));
  const filesOf = (name: string) => readdirSync(inSite('assets')).filter((file) => file.startsWith(name));

  interface Details {
    readonly events: readonly { readonly event: object; readonly claims: readonly object[] }[];
  }
  const details = (change: (events: Details['events']) => Details['events']) => (data: object) => ({
    ...data,
    events: change((data as Details).events),
  });

  const CASES = (
    [
      ['the text of another article', `/source/${first}/`, `text-${first}-*.json`, otherText],
      [
        'claims without the first ones',
        `/event/${sharedEvent.id}/`,
        'details-*.json',
        details((events) => events.slice(2)),
      ],
      [
        'claims about other events',
        `/event/${sharedEvent.id}/`,
        'details-*.json',
        details((events) => events.map(({ event }, at) => ({ event, claims: events.at(at - 1)?.claims ?? [] }))),
      ],
      ['the timeline of fewer articles', '/', 'timeline-*.json', (data: object) => ({ ...data, sources: [] })],
    ] as const
  ).flatMap((row) => (['by the hash in their name', 'by their ids'] as const).map((how) => [...row, how] as const));

  for (const [name, path, files, alter, how] of ofExtent(CASES, 5)) {
    test(`${name}, ${how}`, async ({ page }) => {
      if (how === 'by their ids') await compareNoHashes(page);
      await answerWith(page, files, alter);
      await page.goto(path);
      await expect(alert(page)).toContainText('These data are damaged and are not shown.');
      await expect(page.getByRole('main')).toContainText(sharedEvent.title);
      await page.unrouteAll();
      await alert(page).getByRole('button', { name: 'Try again' }).click();
      await page.locator('#root[data-app="live"]').waitFor({ state: 'attached' });
      await expect(alert(page)).toHaveCount(0);
    });
  }
});

test('damaged data are refused, and the file is named', async ({ page }) => {
  const mend = await breakFile(page, 'timeline-*.json', 'corrupt');
  await page.goto('/');
  await expect(alert(page)).toContainText('damaged');
  await expect(alert(page)).toContainText(/timeline-[0-9a-f]+\.json/);
  // What was built into the page stays readable; nothing of the damaged file is shown.
  await expect(list(page)).toBeVisible();
  await mend();
  await breakFile(page, 'text-*.json', 'cut off');
  await page.goto(`/event/${sharedEvent.id}/`);
  await expect(alert(page)).toContainText('damaged');
  await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
});

test('while data are on their way the page as it was built is there to be read', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/timeline-*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(list(page)).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  release();
  await expectShown(page, corpus.events.length);
});
