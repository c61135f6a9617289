import type { Page } from '@playwright/test';
import { ofExtent } from '../fixtures/extent.ts';
import { claimsOf, found, sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { expectAddress, expectLit, list, marks, plainMark, pane, panel, visit } from './site.ts';

/*
 * What the app, or a library of it, asks of a browser and what may not be there: in an old one, in
 * a frame, on a site without https, by a setting.
 */

/**
 * How it is not there: `missing`, or there and forbidden, so that reading or calling it throws, or
 * calling it gives nothing.
 */
type Absence = 'missing' | 'not to be read' | 'not to be called' | 'gives null';

/** Takes it away. Runs in the page before anything of it, and knows nothing of this file. */
function takeAway([path, how]: readonly [path: string, how: Absence]): void {
  const steps = path.split('.');
  const name = steps.pop() ?? '';
  const holder = steps.reduce<object>((from, step) => Reflect.get(from, step) as object, window);
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  if (how === 'missing') Reflect.deleteProperty(holder, name);
  else if (how === 'not to be read') Object.defineProperty(holder, name, { get: refuse });
  else Object.defineProperty(holder, name, { value: how === 'gives null' ? () => null : refuse });
}

const passage = found(claimsOf(sharedEvent)[0]?.passages[0], 'passage');
const dialog = (page: Page) => page.getByRole('dialog');

async function closeDialog(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

async function openDialogs(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page).getByRole('textbox').first()).toBeInViewport();
  await closeDialog(page);
  await page.getByRole('button', { name: 'Keys', exact: true }).click();
  await expect(dialog(page).getByText('open the event')).toBeInViewport();
  await closeDialog(page);
}

async function copyLink(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByRole('textbox').first()).toHaveValue(page.url());
}

async function closeEvent(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
}

async function zoom(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expectAddress(page, /range=/);
  await expect(marks(page).first()).toBeVisible();
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await expectLit(pane(page), passage);
}

/** With what is done that would use it, where that is not reading an event. */
const CASES: readonly (readonly [path: string, how: Absence, use?: (page: Page) => Promise<void>])[] = [
  ['PerformanceObserver', 'missing'],
  ['ResizeObserver', 'missing', zoom],
  ['IntersectionObserver', 'missing'],
  ['matchMedia', 'missing', reload],
  ['localStorage', 'not to be read', reload],
  ['sessionStorage', 'not to be read', reload],
  ['History.prototype.pushState', 'not to be called', closeEvent],
  ['History.prototype.replaceState', 'not to be called', closeEvent],
  ['Crypto.prototype.subtle', 'missing'],
  ['Navigator.prototype.clipboard', 'missing', copyLink],
  ['Navigator.prototype.share', 'missing', openDialogs],
  ['HTMLDialogElement.prototype.showModal', 'missing', openDialogs],
  ['CSS.escape', 'missing', closeEvent],
  ['CSS.highlights', 'missing'],
  ['Performance.prototype.getEntriesByType', 'missing', reload],
  ['requestIdleCallback', 'missing'],
  ['structuredClone', 'missing'],
  ['queueMicrotask', 'missing'],
  ['MessageChannel', 'missing'],
  ['BroadcastChannel', 'missing'],
  ['Worker', 'missing'],
  ['Intl', 'missing'],
  ['Path2D', 'missing', zoom],
  ['HTMLCanvasElement.prototype.getContext', 'gives null', zoom],
  ['Document.prototype.caretPositionFromPoint', 'missing'],
  ['Document.prototype.getSelection', 'gives null'],
  ['Document.prototype.fonts', 'missing'],
  ['Element.prototype.scrollIntoView', 'missing'],
  ['XMLSerializer', 'missing', openDialogs],
  ['visualViewport', 'missing'],
  ['Navigator.prototype.connection', 'missing'],
];

for (const [path, how, use] of ofExtent(CASES, 4)) {
  test(`an event is chosen and its passage read, ${path} ${how}`, async ({ page }) => {
    await page.addInitScript(takeAway, [path, how] as const);
    await visit(page, '/');
    await plainMark(page, sharedEvent).click();
    await expect(panel(page).getByRole('blockquote').first()).toBeVisible();
    await expectLit(pane(page), passage);
    await use?.(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test.describe('without what the program cannot do', () => {
  // Gestures, requests, texts: all browsers have had them for years.
  test.use({ expectedComplaints: /AbortController is not defined/ });
  for (const path of ['AbortController', 'fetch', 'TextDecoder']) {
    test(`${path} missing: the page stands as it was built, and says so`, async ({ page }) => {
      await page.addInitScript(takeAway, [path, 'missing'] as const);
      await page.goto('/');
      await expect(page.getByRole('alert')).toContainText(path);
      await expect(list(page).getByRole('link', { name: sharedEvent.title }).first()).toBeVisible();
    });
  }
});
