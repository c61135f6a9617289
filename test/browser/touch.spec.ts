import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { address, expectAddress, marks, panel, plot, visit } from './site.ts';

test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go down together, move in steps, and come up. */
async function gesture(cdp: CDPSession, from: readonly Point[], to: readonly Point[], steps = 8): Promise<void> {
  const at = (share: number) =>
    from.map(({ x, y }, id) => ({ id, x: x + ((to[id]?.x ?? x) - x) * share, y: y + ((to[id]?.y ?? y) - y) * share }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The mark nearest to an x. */
function stopNear(page: Page, at: number): Promise<string | null> {
  return marks(page).evaluateAll((all, x) => {
    const far = (mark: Element) => Math.abs(mark.getBoundingClientRect().x - x);
    return all.toSorted((a, b) => far(a) - far(b))[0]?.getAttribute('data-stop') ?? null;
  }, at);
}

test('fingers that part zoom the axis, a sideways swipe pans it, an upward one scrolls the page', async ({
  page,
  context,
}) => {
  // Each event a mark of its own, at every scale.
  await visit(page, '/?rows=all');
  await expect(plot(page).getByRole('link').first()).toBeVisible();
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('no axis');
  const cdp = await context.newCDPSession(page);
  const middle = { x: box.x + box.width / 2, y: box.y + 200 };
  const beside = (dx: number, dy = 0) => ({ x: middle.x + dx, y: middle.y + dy });
  /** Where a mark in the middle of the plot stands. */
  const mark = page.locator(`[data-stop="${await stopNear(page, middle.x)}"]`);
  const anchor = async () => Math.round((await mark.boundingBox())?.x ?? Number.NaN);

  await gesture(cdp, [beside(-40), beside(40)], [beside(-160), beside(160)]);
  await expectAddress(page, /^\/\?range=/);
  await expect(page.getByText(/^In view: /)).toBeVisible();
  const zoomed = address(page);

  // The address follows once movement rests.
  await gesture(cdp, [beside(150)], [beside(-50)]);
  await expect.poll(() => address(page)).not.toBe(zoomed);
  const panned = await anchor();

  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await gesture(cdp, [beside(0, 200)], [beside(0, -100)]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(await anchor()).toBe(panned);
  await expect(panel(page)).toHaveCount(0);
});

test('a tap on a mark opens its event', async ({ page }) => {
  await visit(page, '/');
  await plot(page).getByRole('link').first().tap();
  await expect(panel(page)).toBeInViewport();
});
