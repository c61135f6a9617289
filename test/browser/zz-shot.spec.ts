import { test } from './fixtures.ts';
test('shots', async ({ page }) => {
  await page.setViewportSize({ width: 1320, height: 700 });
  await page.goto('file:///tmp/axis.svg');
  await page.screenshot({ path: '/tmp/axis.png' });
});
