import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Far from UTC, beyond the date line and with a day missing in 2011: a date made in local time
 * shows.
 */
process.env['TZ'] = 'Pacific/Apia';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: 'node_modules/.cache/sourceline/vitest',
  test: {
    maxWorkers: 2,
    // A test that hangs is found; a machine that is busy fails none.
    testTimeout: 20_000,
    // Files share their modules: to load them anew for each took longer than the tests.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    allowOnly: !process.env['CI'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/pipeline/**/*.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: { 'virtual:app-data': fileURLToPath(new URL('fixtures/app-data.ts', import.meta.url)) } },
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/component/**/*.test.{ts,tsx}'],
          setupFiles: ['test/component/setup.ts'],
        },
      },
    ],
  },
});
