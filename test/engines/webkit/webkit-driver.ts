import type { Driver, Point } from '../driver.ts';
import { WINDOWS, type WindowKind } from '../engine.ts';
import { KEY_CODES, keyPresses, pointerClick, wheelTurn } from './actions.ts';
import type { Session } from './session.ts';

/** Leaves nothing of a page but a frame with another. Runs in the page. */
function frameOnly(address: string, width: number, height: number): void {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.src = address;
  for (const [property, value] of Object.entries({ position: 'fixed', inset: '0 auto auto 0', border: '0' })) {
    frame.style.setProperty(property, value);
  }
  document.body.replaceChildren(frame);
}

/** Turns the wheel with Control held, by an event of script. Runs in the page. */
function turnWithControl(at: Point, by: Point): void {
  const turn = { clientX: at.x, clientY: at.y, deltaX: by.x, deltaY: by.y, ctrlKey: true };
  document
    .elementFromPoint(at.x, at.y)
    ?.dispatchEvent(new WheelEvent('wheel', { ...turn, bubbles: true, cancelable: true }));
}

/**
 * A session of WebKit. Its window is never narrower than a phone's page: that stands in a frame at
 * the window's corner, so that places are the same in both.
 */
export function webkitDriver(session: Session, kind: WindowKind, origin: string): Driver {
  const act = async (actions: readonly object[]) => void (await session.post('/actions', { actions }));
  const go = async (address: string) => void (await session.post('/url', { url: address }));

  const evaluate: Driver['evaluate'] = async (work, ...args) => {
    const script = `return JSON.stringify((${String(work)})(...arguments)) ?? 'null'`;
    return JSON.parse(String(await session.post('/execute/sync', { script, args })));
  };

  // The driver takes the sum of all turns, and turns by what it is more than the one before.
  let turned: Point = { x: 0, y: 0 };
  function turn(at: Point, by: Point): Promise<void> {
    turned = { x: turned.x + by.x, y: turned.y + by.y };
    return act(wheelTurn(at, turned));
  }

  async function openFramed(address: string): Promise<void> {
    const { width, height } = WINDOWS.phone;
    await session.post('/frame', { id: null });
    await go(`${origin}/embed/`);
    await evaluate(frameOnly, address, width, height);
    await session.post('/frame', { id: 0 });
  }

  return {
    open: kind === 'phone' ? openFramed : go,
    reload: async () => void (await session.post('/refresh')),
    back: async () => void (await session.post('/back')),
    forward: async () => void (await session.post('/forward')),
    title: () => evaluate(() => document.title),
    address: () => evaluate(() => location.href),
    evaluate,
    click: (at) => act(pointerClick(at)),
    wheel: (at, by, held) => (held ? evaluate(turnWithControl, at, by) : turn(at, by)),
    holdsControl: false,
    press: (key) => act(keyPresses([KEY_CODES[key]])),
    type: (text) => act(keyPresses(Array.from(text))),
    print: () => Promise.resolve(null),
    complaints: () => [],
    close: session.end,
  };
}
