import { resolve } from 'node:path';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import manifest from './package.json' with { type: 'json' };
import { canOpenBrowser } from './src/pipeline/vite/can-open-browser.ts';
import { firstScript } from './src/pipeline/pages/first-script.ts';
import { sourceline } from './src/pipeline/vite/plugin.ts';

/**
 * `BASE_PATH`: where on its host the site lies. `SEEDS`: another folder of articles. `SITE_URL`:
 * origin and base of the published site. `CARDS`: all or none of the pictures for links.
 */
const { BASE_PATH, CARDS, SEEDS, SITE_URL } = process.env;

/**
 * The browsers that are met, as package.json states them, in Vite's words: `ios_saf >= 16.4` ->
 * `ios16.4`.
 */
const browsers = manifest.browserslist.map((each) => each.replace('ios_saf', 'ios').replace(' >= ', ''));

const LOOPBACK = '127.0.0.1';

export default defineConfig(({ command, mode }) => {
  // A shell that says otherwise would put React as it is for development into the site.
  if (command === 'build' && mode === 'production') process.env['NODE_ENV'] = mode;
  return {
    ...(BASE_PATH ? { base: BASE_PATH } : {}),
    plugins: [
      react(),
      tailwindcss({ optimize: false }),
      sourceline({
        seeds: SEEDS || 'seeds',
        siteUrl: SITE_URL || null,
        entry: 'src/entry-server.tsx',
        cards: CARDS || null,
      }),
    ],
    server: { host: LOOPBACK },
    // Of the pages in the tree only the app's is served; the others' packages are installed
    // elsewhere.
    optimizeDeps: { entries: ['index.html'] },
    // `npm start` shows the explorer; every other preview is somebody's tool.
    preview: { host: LOOPBACK, open: process.env['npm_lifecycle_event'] === 'start' && canOpenBrowser() },
    build: {
      target: browsers,
      // Rendering every page takes its time; that is no warning.
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: firstScript(resolve('index.html'), resolve('src/app-root.tsx')) }],
          },
        },
      },
    },
  };
});
