import type { Page } from '@playwright/test';
import { corpus, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, marks, panel, plot, visit } from './site.ts';

/** What sees to the focus comes once the reader stirs. */
async function stir(page: Page, path: string): Promise<void> {
  const part = page.waitForResponse(/Keyboard-/);
  await visit(page, path);
  await page.mouse.move(5, 5);
  await (await part).finished();
}

const holder = (page: Page) => page.evaluate(() => document.activeElement?.localName ?? 'body');

/** The focus stays somewhere in the page, also after what follows from a press. */
async function expectFocus(page: Page, what: string): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await expect.poll(() => holder(page), what).not.toBe('body');
}

test('what has nothing more to do keeps the focus: zoom at its limit, a lane at the end', async ({ page }) => {
  await stir(page, '/');
  const zoom = page.getByRole('toolbar', { name: 'Zoom' });
  await zoom.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expectAddress(page, /range=/);
  for (const name of ['Fit', 'Zoom out']) {
    await zoom.getByRole('button', { name }).press('Enter');
    await expect(zoom.getByRole('button', { name })).toBeFocused();
  }
  const down = page.getByRole('button', { name: /^Move .* down$/ });
  const last = down.nth((await down.count()) - 2);
  const name = await last.getAttribute('aria-label');
  await last.press('Enter');
  await expectAddress(page, /order=/);
  await expect(page.getByRole('button', { name: name ?? '' })).toBeFocused();
});

test('a mark whose lane is moved back by the history keeps the focus', async ({ page }) => {
  await stir(page, '/');
  await page
    .getByRole('button', { name: /^Move .* down$/ })
    .first()
    .press('Enter');
  await expectAddress(page, /order=/);
  const mark = marks(page).first();
  const name = await mark.getAttribute('aria-label');
  await mark.focus();
  await page.goBack();
  await expectAddress(page, '/');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', name ?? '');
});

test('where what was pressed is gone the next or the one before it has the focus', async ({ page }) => {
  const [first, second] = corpus.sources;
  await stir(page, `/?src=${first?.id},${second?.id}&kind=strike,tally`);
  const chips = page.getByRole('list', { name: 'Filters that are set' }).getByRole('button');
  await chips.first().press('Enter');
  await expect(chips.first()).toBeFocused();
  await chips.last().press('Enter');
  await expect(chips).toHaveCount(0);
  await expectFocus(page, 'all filters taken away');
  await page.goBack();
  await page.getByRole('button', { name: 'Show all', exact: true }).last().press('Enter');
  await expectFocus(page, 'all shown');
  await stir(page, '/?range=yesterday');
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expectFocus(page, 'a notice dismissed');
});

test('what the first press takes away gives the focus on, though what sees to that comes later', async ({ page }) => {
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(/Keyboard-/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, `/?by=${corpus.span.last}`);
  const bar = page.getByRole('region', { name: 'As published by' });
  await bar.getByRole('button', { name: 'Show all' }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => holder(page)).toBe('body');
  letCome();
  await expectFocus(page, 'the bar taken away');
});

test('steps from passage to passage of a source leave the focus where it is, and so does Back', async ({ page }) => {
  await stir(page, `/source/${found(corpus.sources[2], 'source').id}/`);
  const steps = page.getByRole('navigation', { name: 'Passages of this article' });
  const next = steps.getByRole('link', { name: /^(Next|Go to the first passage)$/ });
  for (const press of [
    () => next.press('Enter'),
    () => next.press('Enter'),
    () => page.keyboard.press('Alt+ArrowDown'),
  ]) {
    const before = page.url();
    await press();
    await expect.poll(() => page.url()).not.toBe(before);
    await expect(next).toBeFocused();
  }
  await page.goBack();
  await expect(next).toBeFocused();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Timeline' }).press('Enter');
  await expectFocus(page, 'the explorer');
});

/** The holder of the focus when a point of its first or last line lies under something else. */
const coveredHolder = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    const lines = activeElement?.getClientRects();
    const [first, last] = lines ? [lines[0], lines[lines.length - 1]] : [];
    if (!activeElement || activeElement === body || !first || !last) return null;
    const isCovered = (line: DOMRect, y: number) => {
      const x = Math.min(line.left + line.width / 2, window.innerWidth - 1);
      const over = document.elementFromPoint(x, y);
      return !over || !(activeElement.contains(over) || over.contains(activeElement));
    };
    const covered = isCovered(first, first.top + 2) && isCovered(last, last.bottom - 2);
    return covered ? (activeElement.textContent ?? activeElement.localName) : null;
  });

for (const { path, width, height, tabs } of [
  { path: `/source/${found(corpus.sources[2], 'source').id}/`, width: 390, height: 844, tabs: 30 },
  { path: '/?kind=tally,accusation,agreement', width: 320, height: 256, tabs: 32 },
]) {
  test(`no bar covers what the Tab key reaches, on ${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await stir(page, path);
    for (let step = 1; step <= tabs; step += 1) {
      await page.keyboard.press('Tab');
      await expect.poll(() => coveredHolder(page), `Tab ${step}`).toBeNull();
    }
  });
}

test('the card of a mark stays for the pointer, and Escape closes it before anything else', async ({ page }) => {
  await stir(page, `/event/${sharedEvent.id}/`);
  const card = page.locator('.hover-card');
  await plot(page).locator(`a[data-event="${sharedEvent.id}"] .mark-ring`).first().hover();
  await expect(card).toContainText(/[“"]/);
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
});

test('a card is whole in the window, on no mark of its lane, and on none of another where there is room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await stir(page, '/');
  await marks(page).first().hover();
  await expect(page.locator('.hover-card q')).toBeVisible();
  const cards = await plot(page).evaluate(async (axis) => {
    const over = (element: Element) => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const until = async <Value>(look: () => Value | null): Promise<Value> => {
      for (let frame = 0; frame < 240; frame += 1) {
        const value = look();
        if (value !== null) return value;
        await new Promise(requestAnimationFrame);
      }
      throw new Error('waited in vain');
    };
    const closed = () => {
      if (!document.querySelector('.hover-card')) return true;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      return null;
    };
    const laneOf = (stop: string) => Number(stop.split('-', 1)[0]);
    const seen = [];
    for (const stop of Array.from(axis.querySelectorAll('a[data-stop]'), (each) => each.getAttribute('data-stop'))) {
      await until(closed);
      over(await until(() => axis.querySelector(`[data-stop="${stop}"]`)));
      const card = (await until(() => document.querySelector('.hover-card'))).getBoundingClientRect();
      const covered = [...axis.querySelectorAll('.mark-ring, .mark-label, .cluster-ground')].filter((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return left < card.right && card.left < right && top < card.bottom && card.top < bottom;
      });
      const stops = covered.map((each) => each.closest('[data-stop]')?.getAttribute('data-stop') ?? '');
      seen.push({
        lane: laneOf(stop ?? ''),
        whole: card.top >= 0 && card.bottom <= window.innerHeight && card.right <= window.innerWidth,
        inLane: stops.filter((each) => laneOf(each) === laneOf(stop ?? '')).length,
        marks: covered.filter((each) => !each.matches('.mark-label')).length,
      });
    }
    return seen;
  });
  expect(cards.length).toBeGreaterThan(10);
  expect(cards.filter(({ whole, inLane }) => !whole || inLane > 0)).toEqual([]);
  // Above the first lane and below the last there is room.
  const lanes = corpus.sources.length;
  expect(cards.filter(({ lane, marks: under }) => (lane === 0 || lane === lanes - 1) && under > 0)).toEqual([]);
  expect(cards.filter(({ marks: under }) => under === 0).length).toBeGreaterThan(cards.length / 2);
});

test('a count says that it opens a list; the list goes with the focus, and Escape closes only it', async ({ page }) => {
  await stir(page, `/event/${sharedEvent.id}/`);
  const count = plot(page)
    .getByRole('button', { name: /^\d+ events, / })
    .first();
  await expect(count).toHaveAttribute('aria-haspopup', 'dialog');
  await count.press('Enter');
  await expect(count).toHaveAttribute('aria-expanded', 'true');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(dialog).toHaveCount(0);
  await expect(count).toHaveAttribute('aria-expanded', 'false');
  await count.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
});
