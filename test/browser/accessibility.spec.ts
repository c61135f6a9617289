import { found, corpus, sharedEvent } from './corpus.ts';
import { expect, expectNoViolations, setTheme, test } from './fixtures.ts';
import { expectNoSidewaysScroll, visit } from './site.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

const VIEWS = [
  { name: 'the timeline', path: '/', done: 'Day by day' },
  { name: 'an event', path: `/event/${sharedEvent.id}/`, done: 'Open the whole article' },
  { name: 'the sources', path: '/source/', done: 'Open data' },
  { name: 'an article', path: `/source/${found(corpus.sources[0], 'source').id}/`, done: 'Go to the first passage' },
  { name: 'an unknown event', path: `/event/${sharedEvent.id}x/`, done: 'Did you mean' },
] as const;

test.use({ expectedComplaints: /status of 404/ });

for (const { name, path, done } of VIEWS) {
  for (const viewport of SIZES) {
    test(`${name} at ${viewport.width} px is accessible in both themes and no wider than the screen`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await setTheme(page, 'light');
      await visit(page, path);
      await expect(page.getByText(done, { exact: true }).first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => null));
      await expectNoSidewaysScroll(page);
      await expectNoViolations(page);
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await setTheme(page, 'dark');
      await expect.poll(paper).not.toBe(light);
      await expectNoViolations(page);
    });
  }
}
