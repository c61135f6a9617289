import type { ElementHandle, Page } from '@playwright/test';

import { unreachable } from '#base/assert.ts';

import type { Point } from './page/targets.ts';
import type { Stage } from './stage.ts';
import type { Area, Share, Step, Target } from './step.ts';

/** How long a slow reader holds the button. */
const SLOW_MS = 350;
const DRAG_STEPS = 8;

type How = (Step & { readonly do: 'click' })['how'];

/**
 * Takes a step with mouse and keys. False where it cannot be taken here: what it acts on is not
 * there, or it would lead to another site.
 */
export async function takeStep({ page, origin }: Stage, step: Step): Promise<boolean> {
  switch (step.do) {
    case 'open':
      await page.goto(origin + step.address);
      return true;
    case 'click':
      return clickAt(page, await page.evaluate((target) => window.monkeyTargets.reach(target), step.on), step.how);
    case 'choose':
      return choose(page, step.on, step.place);
    case 'type':
      return type(page, step.on, step.text);
    case 'press':
      return press(page, step.key, step.times);
    case 'point':
      return clickAt(page, await pointIn(page, step.area, step.at), step.how);
    case 'wheel':
      return wheel(page, step);
    case 'drag':
      return drag(page, await pointIn(page, step.area, step.from), await pointIn(page, step.area, step.to));
    case 'go':
      await (step.where === 'back' ? page.goBack() : page.goForward());
      return true;
    case 'reload':
      await page.reload();
      return true;
    case 'resize':
      await page.setViewportSize({ width: step.width, height: step.height });
      return true;
    default:
      return unreachable(step);
  }
}

async function clickAt(page: Page, point: Point | null, how: How): Promise<boolean> {
  if (point === null) return false;
  const { x, y } = point;
  const leaves = ([left, top]: readonly [number, number]) =>
    window.monkeyTargets.leaves(document.elementFromPoint(left, top));
  if (await page.evaluate(leaves, [x, y] as const)) return false;
  if (how === 'twice') await page.mouse.dblclick(x, y);
  else await page.mouse.click(x, y, how === 'slowly' ? { delay: SLOW_MS } : {});
  return true;
}

async function pointIn(page: Page, area: Area, at: Share): Promise<Point | null> {
  const box = await page.evaluate((name) => window.monkeyTargets.boxOf(name), area);
  return box && { x: Math.floor(box.x + at.x * (box.width - 1)), y: Math.floor(box.y + at.y * (box.height - 1)) };
}

async function elementOf(page: Page, target: Target): Promise<ElementHandle | null> {
  const found = await page.evaluateHandle((wanted) => window.monkeyTargets.find(wanted), target);
  return found.asElement();
}

/** As by key: the list that a browser opens for a mouse is no part of the page. */
async function choose(page: Page, target: Target, place: number): Promise<boolean> {
  const select = await elementOf(page, target);
  if (!select) return false;
  await select.focus();
  const count = await select.evaluate((element) => (element instanceof HTMLSelectElement ? element.length : 1));
  await select.selectOption({ index: place % count });
  return true;
}

async function type(page: Page, target: Target, text: string): Promise<boolean> {
  const field = await elementOf(page, target);
  if (!field) return false;
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await (text === '' ? page.keyboard.press('Delete') : page.keyboard.type(text));
  return true;
}

async function press(page: Page, key: string, times: number): Promise<boolean> {
  for (let time = 0; time < times; time += 1) {
    const leaves = key === 'Enter' && (await page.evaluate(() => window.monkeyTargets.leaves(document.activeElement)));
    if (leaves) return time > 0;
    await page.keyboard.press(key);
  }
  return true;
}

async function wheel(page: Page, { area, at, dx, dy, held }: Step & { readonly do: 'wheel' }): Promise<boolean> {
  const point = await pointIn(page, area, at);
  if (!point) return false;
  await page.mouse.move(point.x, point.y);
  if (held !== null) await page.keyboard.down(held);
  await page.mouse.wheel(dx, dy);
  if (held !== null) await page.keyboard.up(held);
  return true;
}

async function drag(page: Page, from: Point | null, to: Point | null): Promise<boolean> {
  if (!from || !to) return false;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: DRAG_STEPS });
  await page.mouse.up();
  return true;
}
