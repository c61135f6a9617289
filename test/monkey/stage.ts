import type { Browser, BrowserContextOptions, Page, Request } from '@playwright/test';

import { watch } from '../browser/fixtures.ts';
import { installFocus } from './page/focus.ts';
import { installTargets } from './page/targets.ts';
import { installTimers } from './page/timers.ts';

/** A page in a browser of its own, as if never used, with what is heard of it. */
export interface Stage {
  readonly page: Page;
  readonly origin: string;
  /** Addresses that were asked for and have not come. */
  readonly pending: () => readonly string[];
  /** What was complained of since this was last asked for. */
  readonly takeComplaints: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface StageOptions {
  readonly origin: string;
  readonly width: number;
  readonly height: number;
}

/** How the browser tests have it: far from any reader's time zone, and nothing glides. */
const HABITS: BrowserContextOptions = {
  timezoneId: 'Pacific/Kiritimati',
  locale: 'de-DE',
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
};

export async function openStage(browser: Browser, { origin, width, height }: StageOptions): Promise<Stage> {
  const context = await browser.newContext({ ...HABITS, viewport: { width, height } });
  const complaints = watch(context);
  let told = 0;
  const pending = new Set<Request>();
  context.on('request', (request) => {
    // Of those that another document has asked for nothing may be heard any more.
    if (request.isNavigationRequest()) pending.clear();
    pending.add(request);
  });
  context.on('requestfinished', (request) => pending.delete(request));
  context.on('requestfailed', (request) => pending.delete(request));
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.on('popup', (popup) => void popup.close());
  await page.addInitScript(installTimers);
  await page.addInitScript(installTargets);
  await page.addInitScript(installFocus);
  return {
    page,
    origin,
    pending: () => Array.from(pending, (request) => request.url()),
    takeComplaints: () => {
      const since = complaints.slice(told);
      told = complaints.length;
      return since;
    },
    close: () => context.close(),
  };
}
