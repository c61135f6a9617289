import type { CDPSession, Page } from '@playwright/test';

import { percentile, round } from '../report/statistics.ts';
import type { Subject } from '../subjects.ts';
import { within } from './time-limit.ts';

/** Main-thread busy time of frames, in milliseconds. */
export interface FrameTimes {
  readonly median: number;
  readonly p95: number;
  /** The longest single task; 0 stands for "none above 50 ms". */
  readonly longestTask: number;
  /** Fewer than asked for where the time ran out. */
  readonly steps: number;
}

const DRAG_STEPS = 60;
const DRAG_PX = 8;
const WHEEL_STEPS = 30;
const WHEEL_DELTA = 60;
const FIRST_WHEEL_DELTA = 100;
/** What a sideways wheel must turn to move by about `DRAG_PX`. */
const SIDEWAYS_DELTA = 24;
/** Of a page that needs seconds a frame fewer steps are enough. */
const PHASE_LIMIT_MS = 6_000;
const FEWEST_STEPS = 5;
const STEP_LIMIT_MS = 30_000;

const CONTROL = 2;

/**
 * The hands on one page. Input goes straight to the browser, so that each step is one event and
 * costs the page alone.
 */
export interface Hands {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly subject: Subject;
}

async function busySeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** The next frame, asked for in a way that costs the page least. */
async function nextFrame(cdp: CDPSession): Promise<void> {
  await cdp.send('Runtime.evaluate', { expression: 'benchProbe.frame()', awaitPromise: true });
}

/** Takes the steps, a frame each, and how long the main thread was busy from one to the next. */
async function timeSteps(
  { page, cdp }: Hands,
  steps: number,
  step: (index: number) => Promise<unknown>,
): Promise<FrameTimes> {
  await page.evaluate(() => window.benchProbe.longestTask());
  const times: number[] = [];
  const since = performance.now();
  let before = await busySeconds(cdp);
  for (let index = 0; index < steps; index += 1) {
    if (performance.now() - since > PHASE_LIMIT_MS && index >= FEWEST_STEPS) break;
    await within(STEP_LIMIT_MS, Promise.all([step(index), nextFrame(cdp)]));
    const after = await busySeconds(cdp);
    times.push((after - before) * 1000);
    before = after;
  }
  const longestTask = await page.evaluate(() => window.benchProbe.longestTask());
  return {
    median: round(percentile(times, 0.5)),
    p95: round(percentile(times, 0.95)),
    longestTask: Math.round(longestTask),
    steps: times.length,
  };
}

/** The middle of what of the plot stands in the window. */
async function middleOfPlot({
  page,
  subject,
}: Hands): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  return page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (!box) throw new Error(`Nothing is ${selector}.`);
    const left = Math.max(0, box.left);
    const right = Math.min(innerWidth, box.right);
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left };
  }, subject.plot);
}

function wheel({ cdp }: Hands, x: number, y: number, deltaX: number, deltaY: number, modifiers = 0): Promise<unknown> {
  return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY, modifiers });
}

/** Brings about a third of the span into view. */
export async function zoomFirst(hands: Hands): Promise<void> {
  const { x, y } = await middleOfPlot(hands);
  for (let step = 0; step < hands.subject.zoomFirst; step += 1) {
    await within(
      STEP_LIMIT_MS,
      Promise.all([wheel(hands, x, y, 0, -FIRST_WHEEL_DELTA, CONTROL), nextFrame(hands.cdp)]),
    );
  }
}

/** Sixty steps of eight pixels to the left. */
export async function pan(hands: Hands): Promise<FrameTimes> {
  const { x, y, width } = await middleOfPlot(hands);
  if (hands.subject.pan === 'sideways-wheel') {
    return timeSteps(hands, DRAG_STEPS, () => wheel(hands, x, y, SIDEWAYS_DELTA, 0));
  }
  const { cdp } = hands;
  const start = x + Math.min(width / 2 - 20, (DRAG_STEPS * DRAG_PX) / 2);
  const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x: at,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  await within(STEP_LIMIT_MS, mouse('mousePressed', start));
  const times = await timeSteps(hands, DRAG_STEPS, (index) => mouse('mouseMoved', start - (index + 1) * DRAG_PX));
  await within(STEP_LIMIT_MS, mouse('mouseReleased', start - DRAG_STEPS * DRAG_PX));
  return times;
}

/** Fifteen steps in and fifteen out again, about the middle of the plot. */
export async function zoom(hands: Hands): Promise<FrameTimes> {
  const { zoom: by } = hands.subject;
  const isIn = (index: number) => index < WHEEL_STEPS / 2;
  if (by === 'wheel') {
    const { x, y } = await middleOfPlot(hands);
    return timeSteps(hands, WHEEL_STEPS, (index) =>
      wheel(hands, x, y, 0, isIn(index) ? -WHEEL_DELTA : WHEEL_DELTA, CONTROL),
    );
  }
  return timeSteps(hands, WHEEL_STEPS, (index) =>
    hands.page.evaluate(
      (selector) => {
        document.querySelector<HTMLElement>(selector)?.click();
      },
      isIn(index) ? by.zoomIn : by.zoomOut,
    ),
  );
}
