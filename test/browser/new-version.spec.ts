import type { Page } from '@playwright/test';
import { alert, breakFile } from './break-file.ts';
import { sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, marks, plainMark, panel, visit } from './site.ts';

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
  const choose = (page: Page) => plainMark(page, sharedEvent).click();
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
