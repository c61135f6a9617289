import type { Locator, Page } from '@playwright/test';
import { sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { address, expectAddress, marksOf, plainMark, panel, plot, printedDay, reload, visit } from './site.ts';

const RANGE = /^\/\?range=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return box;
}

/** The x of a mark's anchor day: its own place on the axis. */
function anchorOf(mark: Locator): Promise<number> {
  return mark.evaluate((element) => {
    // Its day's group stands there; the browser's own matrix of a nested element may be that of the
    // frame before.
    const x = Number(/translate\(([-\d.]+)/.exec(element.parentElement?.getAttribute('transform') ?? '')?.[1]);
    return (element.closest('.moving')?.getBoundingClientRect().left ?? Number.NaN) + x;
  });
}

/** An empty spot of the plot: beside all marks, on the first lane. */
/** In the first lane, long after its article was published. */
async function emptySpot(page: Page) {
  const { x, y, width } = await boxOf(plot(page));
  return { x: x + width * 0.9, y: y + 20 };
}

const entries = (page: Page) => page.evaluate(() => window.history.length);

test('the buttons zoom in and out, and Fit shows everything again', async ({ page }) => {
  await visit(page, '/');
  const zoom = page.getByRole('toolbar', { name: 'Zoom' });
  await expect(zoom.getByRole('button', { name: 'Fit' })).toBeDisabled();
  await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await expectAddress(page, RANGE);
  const closer = await page.getByText(/^In view: /).textContent();
  await zoom.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page.getByText(/^In view: /)).not.toHaveText(closer ?? '');
  await zoom.getByRole('button', { name: 'Fit' }).click();
  await expectAddress(page, '/');
  await expect(page.getByText(/^In view: /)).toHaveCount(0);
});

test('Ctrl and the wheel zoom about the pointer, the range replaces the address and comes back', async ({ page }) => {
  await visit(page, '/');
  const mark = marksOf(page, sharedEvent).last();
  await mark.scrollIntoViewIfNeeded();
  const before = await anchorOf(mark);
  const { y, height } = await boxOf(mark);
  const length = await entries(page);
  const dayPx = (await boxOf(plot(page))).width / 91;
  await page.mouse.move(Math.round(before), y + height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -800);
  await page.keyboard.up('Control');
  await expectAddress(page, RANGE);
  // The pointer stands on a whole pixel, at most half of one beside the mark, and the zoom makes
  // that six times as much.
  await expect.poll(async () => Math.abs((await anchorOf(mark)) - before)).toBeLessThan(4);
  expect(await entries(page)).toBe(length);

  const link = address(page);
  const [first = '', last = ''] = rangeIn(link);
  await reload(page);
  const [date = ''] = printedDay(first).split(' ');
  await expect(page.getByText(/^In view: /)).toHaveText(new RegExp(`^In view: ${date}\\b.* ?${printedDay(last)}$`));
  expect(address(page)).toBe(link);
  // The range is of whole days: a mark moves by less than one of the days that are now in view.
  const closer = (await boxOf(plot(page))).width / ((Date.parse(last) - Date.parse(first)) / 86_400_000 + 1);
  expect(closer).toBeGreaterThan(2 * dayPx);
  expect(Math.abs((await anchorOf(mark)) - before)).toBeLessThan(closer);
});

test('while a zoom goes on a canvas shows what the elements will show when it rests', async ({ page }) => {
  await page.clock.install();
  await visit(page, '/?range=2015-09-05..2015-11-25');
  // The canvas comes with the part for the days beyond the view.
  await expect(page.getByRole('group', { name: 'Overview' })).toBeVisible();
  const { x, y, width, height } = await boxOf(plot(page));
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await page.mouse.move(x + width / 2, y + Math.min(height, 400) / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  const axis = page.getByRole('region', { name: 'Timeline' });
  await expect(axis).toHaveAttribute('data-stood-in');
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.plot .stand-in');
    const { width: wide = 0, height: high = 0 } = canvas ?? {};
    Object.assign(window, { painted: canvas?.getContext('2d')?.getImageData(0, 0, wide, high) });
  });
  // Time stands still: movement rests when it goes on.
  await page.clock.runFor(1_000);
  await expect(axis).not.toHaveAttribute('data-stood-in');
  const compared = await page.evaluate(() => {
    const painted: unknown = Reflect.get(window, 'painted');
    const box = document.querySelector('.plot')?.getBoundingClientRect();
    if (!(painted instanceof ImageData) || !box) return [];
    return [...document.querySelectorAll('.plot .mark-point:not(.mark-planned, .mark-soft)')].flatMap((point) => {
      const { left, top, width: wide, height: high } = point.getBoundingClientRect();
      const [atX, atY] = [Math.round(left + wide / 2 - box.left), Math.round(top + high / 2 - box.top)];
      if (atX < 4 || atX > painted.width - 4 || atY < 4 || atY > painted.height - 4) return [];
      const start = (atY * painted.width + atX) * 4;
      const [red, green, blue] = painted.data.slice(start, start + 3);
      return [`${getComputedStyle(point).fill} = rgb(${red}, ${green}, ${blue})`];
    });
  });
  expect(compared.length).toBeGreaterThan(10);
  const alike = compared.filter((each) => each.split(' = ')[0] === each.split(' = ')[1]);
  expect(alike, compared.join('\n')).toHaveLength(compared.length);
});

test('a movement costs few layers, and its overview follows on a canvas', async ({ page }) => {
  await page.clock.install();
  await visit(page, '/?range=2015-10-01..2015-10-31');
  const overview = page.getByRole('group', { name: 'Overview' });
  await expect(overview).toBeVisible();
  const canvas = page.locator('.overview + canvas');
  await expect(canvas).toBeHidden();
  expect(await layersOf(page)).toBeLessThan(16);

  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  const box = await boxOf(plot(page));
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect(canvas).toBeVisible();
  const painted = await canvas.evaluate((element: HTMLCanvasElement) => {
    const middle = element.height / 2;
    return [...(element.getContext('2d')?.getImageData(0, middle, element.width, 1).data ?? [])];
  });
  // Time stands still: movement rests when it goes on.
  await page.clock.runFor(1_000);
  await expect(canvas).toBeHidden();
  const edges = await overview.locator('.overview-edge').evaluateAll((found) =>
    found.map((edge) => {
      const left = edge.closest('svg')?.getBoundingClientRect().left ?? Number.NaN;
      const { x, width } = edge.getBoundingClientRect();
      return { px: Math.floor(x + width / 2 - left), ink: getComputedStyle(edge).fill };
    }),
  );
  const inkAt = (px: number) => `rgb(${painted.slice(4 * px, 4 * px + 3).join(', ')})`;
  expect(edges.map(({ px }) => inkAt(px))).toEqual(edges.map(({ ink }) => ink));
  expect(edges).toHaveLength(2);
});

/** How many layers the compositor has of the page. */
async function layersOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const told = new Promise<number>((resolve) => {
    cdp.on('LayerTree.layerTreeDidChange', ({ layers }) => {
      if (layers) resolve(layers.length);
    });
  });
  await cdp.send('DOM.enable');
  await cdp.send('LayerTree.enable');
  const count = await told;
  await cdp.detach();
  return count;
}

/** The first and last day of a range in an address. */
function rangeIn(link: string): readonly string[] {
  return /range=(.*)\.\.(.*)$/.exec(link)?.slice(1) ?? [];
}

test('a plain wheel over the axis scrolls the page and leaves the axis as it is', async ({ page }) => {
  await visit(page, '/');
  const { x, y } = await emptySpot(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
  await expect(page.getByText(/^In view: /)).toHaveCount(0);
});

test('a drag pans, sideways wheel and Shift with the wheel too, and no drag opens a link', async ({ page }) => {
  await visit(page, '/?range=2015-10-01..2015-10-31');
  await expect(page.getByText('In view: 1–31 Oct 2015')).toBeVisible();
  // One in the middle of the view: some are drawn beyond its edges.
  const { x, width } = await boxOf(plot(page));
  const stop = await plot(page)
    .getByRole('link')
    .evaluateAll(
      (all, [from, to]) =>
        all
          .find((each) => {
            const { left, right } = each.getBoundingClientRect();
            return left > from && right < to;
          })
          ?.getAttribute('data-stop'),
      [x + width * 0.25, x + width * 0.75] as const,
    );
  const some = page.locator(`[data-stop="${stop}"]`);
  const start = await anchorOf(some);
  const { y, height } = await boxOf(some);
  const length = await entries(page);
  await page.mouse.move(start, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(start - 5, y + height / 2);
  await page.mouse.move(start - 60, y + height / 2, { steps: 4 });
  await expect.poll(async () => Math.abs((await anchorOf(some)) - (start - 60))).toBeLessThan(6);
  await page.mouse.move(start + 80, y + height / 2, { steps: 4 });
  await expect.poll(async () => Math.abs((await anchorOf(some)) - (start + 80))).toBeLessThan(6);
  await page.mouse.up();
  await expectAddress(page, /^\/\?range=2015-09-2\d\.\.2015-10-2\d$/);
  await expect(panel(page)).toHaveCount(0);
  expect(await entries(page)).toBe(length);

  const dragged = await anchorOf(some);
  await page.mouse.wheel(120, 0);
  await expect.poll(() => anchorOf(some)).toBeLessThan(dragged - 60);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Shift');
  await expect.poll(async () => Math.abs((await anchorOf(some)) - dragged)).toBeLessThan(6);
  // A click after the drag is a click.
  await some.click();
  await expect(panel(page)).toBeVisible();
});

test('the last movement is in the address when the page is left at once', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expectAddress(page, RANGE);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await plainMark(page, sharedEvent).click();
  await expectAddress(page, new RegExp(`^/event/${sharedEvent.id}/\\?range=`));
  const shown = await page.getByText(/^In view: /).textContent();
  await page.goBack();
  await expectAddress(page, RANGE);
  await page.goForward();
  await expect(page.getByText(/^In view: /)).toHaveText(shown ?? '');
});

test('a click on empty axis closes the event', async ({ page }) => {
  await visit(page, `/event/${sharedEvent.id}/`);
  await expect(panel(page)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  const { x, y } = await emptySpot(page);
  await page.mouse.click(x, y);
  await expectAddress(page, '/');
  await expect(panel(page)).toHaveCount(0);
});
