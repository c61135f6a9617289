import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { sharedEvent } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { ROOT } from './site-folder.ts';
import { panel } from './site.ts';

/* The site as `npm run dev` serves it. */

test.describe.configure({ mode: 'default' });

let server: ViteDevServer;
let origin = '';
/** What the server warns of. */
const warnings: string[] = [];
/**
 * As it was: the preview of the built site makes this run one of production, in which React keeps
 * its complaints to itself.
 */
const { NODE_ENV } = process.env;

test.beforeAll(async () => {
  process.env['NODE_ENV'] = 'development';
  const logger = createLogger('warn');
  for (const level of ['warn', 'warnOnce', 'error'] as const) logger[level] = (message) => void warnings.push(message);
  server = await createServer({
    root: ROOT,
    customLogger: logger,
    cacheDir: join(ROOT, 'node_modules', '.cache', 'sourceline', 'development'),
    // Looked for anew, or nothing would be said of what cannot be found.
    optimizeDeps: { force: true },
    server: { host: '127.0.0.1', port: 0, open: false },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error(`The development server has no port: ${address}`);
  origin = `http://127.0.0.1:${address.port}`;
});

test.afterAll(async () => {
  await server.close();
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
});

test('pages come alive without a warning in the terminal or the console', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(origin);
  await expect(page.locator('#root')).toHaveAttribute('data-app', 'live', { timeout: 30_000 });
  await expect(page.getByRole('list', { name: 'Events by day' })).toBeVisible();
  await page.goto(`${origin}/event/${sharedEvent.id}/`);
  await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeVisible();
  expect(warnings).toEqual([]);
});
