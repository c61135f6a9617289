import { once } from 'node:events';

import { freePort } from '../../fixtures/local-server.ts';
import { type Engine, type RunningEngine, WINDOWS } from '../engine.ts';
import { hostilePlace } from '../hostile-place.ts';
import { until } from '../until.ts';
import { type Child, startChild } from './child.ts';
import { findWebkit, type WebkitCommands } from './find-webkit.ts';
import { openSession } from './session.ts';
import { webkitDriver } from './webkit-driver.ts';
import { type Wire, wireTo } from './wire.ts';

/** A screen that nobody sees, of which the number is told. */
async function startScreen(command: string): Promise<{ readonly child: Child; readonly display: string }> {
  const child = await startChild(command, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
  const [number] = await once(child.notes, 'data');
  return { child, display: `:${String(number).trim()}` };
}

async function isReady(wire: Wire): Promise<boolean> {
  try {
    return (await wire.get('/status')) !== null;
  } catch {
    return false;
  }
}

/** The driver on that screen. */
async function startDriver(command: string, display: string) {
  const port = await freePort();
  const child = await startChild(command, [`--port=${port}`, '--host=127.0.0.1'], {
    ...hostilePlace(),
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    // Containers have neither what its sandbox needs nor what its pictures are shared by.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  });
  const wire = wireTo(port);
  await until('WebKitWebDriver answers', async () =>
    (await isReady(wire)) ? { value: true } : { meanwhile: 'It does not listen.' },
  );
  return { child, wire };
}

async function startWith({ driver, browser, screen }: WebkitCommands): Promise<RunningEngine> {
  const { child: shown, display } = await startScreen(screen);
  try {
    const { child, wire } = await startDriver(driver, display);
    const first = await openSession(wire, browser);
    await first.end();
    return {
      version: first.version,
      newWindow: async (kind, origin) => {
        const session = await openSession(wire, browser);
        await session.post('/window/rect', WINDOWS.desk);
        return webkitDriver(session, kind, origin);
      },
      stop: async () => {
        await child.end();
        await shown.end();
      },
    };
  } catch (error) {
    await shown.end();
    throw error;
  }
}

export const webkit: Engine = {
  id: 'webkit',
  name: 'WebKitGTK',
  install: 'Debian: `apt install webkit2gtk-driver xvfb`; Linux only',
  lacks: () => {
    const found = findWebkit();
    return 'driver' in found ? null : found.join(', ');
  },
  start: async () => {
    const found = findWebkit();
    if (!('driver' in found)) throw new Error(`There is no ${found.join(', no ')}.`);
    return startWith(found);
  },
};
