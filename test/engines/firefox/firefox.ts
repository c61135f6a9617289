import { launch } from 'puppeteer-core';

import { type Engine, type RunningEngine, WINDOWS } from '../engine.ts';
import { findCommand, firstCommand } from '../find-command.ts';
import { hostilePlace } from '../hostile-place.ts';
import { firefoxDriver } from './firefox-driver.ts';

/** Firefox, by FIREFOX_PATH, on the PATH, or where macOS has it. */
function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined) return firstCommand([named]);
  return findCommand('firefox-esr', 'firefox') ?? firstCommand(['/Applications/Firefox.app/Contents/MacOS/firefox']);
}

async function start(): Promise<RunningEngine> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('There is no Firefox.');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true, env: hostilePlace() });
  return {
    version: (await browser.version()).replace(/^firefox\//, ''),
    newWindow: async (kind) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(WINDOWS[kind]);
      return firefoxDriver(page, () => context.close());
    },
    stop: () => browser.close(),
  };
}

export const firefox: Engine = {
  id: 'firefox',
  name: 'Firefox',
  install: 'Debian: `apt install firefox-esr`; elsewhere any Firefox on the PATH, or FIREFOX_PATH names it',
  lacks: () => (findFirefox() === null ? 'Firefox' : null),
  start,
};
