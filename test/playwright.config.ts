import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumEnvironment, chromiumOfThisRun } from './browser/chromium.mjs';

const chromium = await chromiumOfThisRun();

/**
 * Time zone and locale differ from every reader's and from the data's, so that a local date or
 * format shows.
 */
export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  globalSetup: './browser/serve-dist.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 20_000,
  expect: { timeout: 5_000, toHaveScreenshot: { pathTemplate: '{testDir}/pictures/{arg}{ext}' } },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    browserName: 'chromium',
    headless: true,
    timezoneId: 'Pacific/Kiritimati',
    locale: 'de-DE',
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: chromium.path,
      args: chromiumArguments,
      env: chromiumEnvironment(chromium.libraries),
    },
  },
});
