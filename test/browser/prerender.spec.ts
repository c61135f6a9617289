import { corpus } from './corpus.ts';
import { expect, test } from './fixtures.ts';

test('hydrates all', async ({ page }) => {
  test.setTimeout(120000);
  for (const path of [
    '/',
    '/source/',
    ...corpus.sources.map(({ id }) => `/source/${id}/`),
    ...corpus.events.slice(0, 20).map(({ id }) => `/event/${id}/`),
  ]) {
    await page.goto(path);
    await page.evaluate(() => {
      (globalThis as any).kept = document.querySelector('main');
    });
    await page.waitForFunction(() =>
      Object.keys(document.getElementById('root')!).some((k) => k.startsWith('__reactContainer')),
    );
    await page.evaluate(() => new Promise((r) => setTimeout(r, 100)));
    expect(await page.evaluate(() => (globalThis as any).kept === document.querySelector('main')), path).toBe(true);
  }
});
