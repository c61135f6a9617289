import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayAtX, type Viewport } from '#axis/viewport.ts';
import { listenToGestures } from '#scale/gestures.ts';

const LIMITS = { start: 0, end: 1000, minDays: 2 };
const LEFT = 100;
const WIDTH = 500;

/** A plot from x 100 to 600 that shows days 400 to 500: five pixels a day. */
function setup(start: Viewport = { start: 400, end: 500 }) {
  let view = start;
  const element = document.createElement('div');
  const link = element.appendChild(document.createElement('a'));
  element.getBoundingClientRect = () => new DOMRect(LEFT, 0, WIDTH, 200);
  element.setPointerCapture = vi.fn();
  document.body.append(element);
  const stop = listenToGestures({ element, limits: LIMITS, get: () => view, set: (next) => (view = next) });
  const clicked = vi.fn();
  link.addEventListener('click', clicked);

  const send = <Sent extends Event>(event: Sent): Sent => {
    link.dispatchEvent(event);
    return event;
  };
  const pointer =
    (type: string, defaults: PointerEventInit) =>
    (x: number, init: PointerEventInit = {}) =>
      send(new PointerEvent(type, { bubbles: true, cancelable: true, pointerId: 1, clientX: x, ...defaults, ...init }));
  return {
    stop,
    clicked,
    view: () => view,
    dayAt: (x: number) => dayAtX(view, WIDTH, x - LEFT),
    wheel: (init: WheelEventInit) => send(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init })),
    down: pointer('pointerdown', { buttons: 1 }),
    move: pointer('pointermove', { buttons: 1 }),
    up: pointer('pointerup', {}),
    cancel: pointer('pointercancel', {}),
    /** What a mouse makes (`detail` 1), or a key on the link (0). */
    click: (detail = 1) => send(new MouseEvent('click', { bubbles: true, cancelable: true, detail })),
    doubleClick: (x: number, init: MouseEventInit = {}) =>
      element.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: x, ...init })),
    doubleClickLink: () => send(new MouseEvent('dblclick', { bubbles: true, clientX: 300 })),
  };
}

beforeEach(() => {
  vi.stubGlobal(
    'DOMRect',
    class {
      readonly left: number;
      readonly width: number;
      constructor(left: number, _top: number, width: number) {
        this.left = left;
        this.width = width;
      }
    },
  );
});

afterEach(() => document.body.replaceChildren());

describe('the wheel', () => {
  it.each([['ctrlKey'], ['metaKey']] as const)('with %s zooms in about the pointer, and not the page', (modifier) => {
    const { wheel, view, dayAt } = setup();
    const before = dayAt(200);
    const event = wheel({ [modifier]: true, deltaY: -100, clientX: 200 });
    expect(event.defaultPrevented).toBe(true);
    expect(view().end - view().start).toBeLessThan(100);
    expect(dayAt(200)).toBeCloseTo(before, 6);
  });

  it('zooms out again as far as it zoomed in', () => {
    const { wheel, view } = setup();
    wheel({ ctrlKey: true, deltaY: -130, clientX: 321 });
    wheel({ ctrlKey: true, deltaY: 130, clientX: 321 });
    expect(view().start).toBeCloseTo(400, 6);
    expect(view().end).toBeCloseTo(500, 6);
  });

  it('by lines goes further than by pixels', () => {
    const byLines = setup();
    byLines.wheel({ ctrlKey: true, deltaY: -3, deltaMode: WheelEvent.DOM_DELTA_LINE, clientX: 200 });
    const byPixels = setup();
    byPixels.wheel({ ctrlKey: true, deltaY: -3, clientX: 200 });
    expect(byLines.view().end).toBeLessThan(byPixels.view().end);
  });

  it('alone is left to the page', () => {
    const { wheel, view } = setup();
    expect(wheel({ deltaY: 100 }).defaultPrevented).toBe(false);
    expect(wheel({ deltaY: 100, deltaX: 30 }).defaultPrevented).toBe(false);
    expect(view()).toEqual({ start: 400, end: 500 });
  });

  it.each([
    ['with Shift', { shiftKey: true, deltaY: 50 }],
    ['with Shift, turned by the browser', { shiftKey: true, deltaX: 50 }],
    ['sideways', { deltaX: 50, deltaY: 10 }],
  ])('%s pans', (_name, init) => {
    const { wheel, view } = setup();
    expect(wheel(init).defaultPrevented).toBe(true);
    expect(view()).toEqual({ start: 410, end: 510 });
  });
});

describe('a drag', () => {
  it('pans: what was under the pointer stays there', () => {
    const { down, move, up, view } = setup();
    down(300);
    move(310);
    move(260);
    up(260);
    expect(view()).toEqual({ start: 408, end: 508 });
  });

  it('swallows the click that follows, and only that', () => {
    const { down, move, up, click, clicked } = setup();
    down(300);
    move(310);
    move(340);
    up(340);
    expect(click().defaultPrevented).toBe(true);
    expect(clicked).not.toHaveBeenCalled();
    down(300);
    up(300);
    expect(click().defaultPrevented).toBe(false);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('begins with a few pixels: a shaky click is a click', () => {
    const { down, move, up, click, clicked, view } = setup();
    down(300);
    move(302);
    up(302);
    click();
    expect(clicked).toHaveBeenCalledOnce();
    expect(view()).toEqual({ start: 400, end: 500 });
  });

  it('is by the first button only', () => {
    const { down, move, view } = setup();
    down(300, { button: 2 });
    move(360);
    expect(view()).toEqual({ start: 400, end: 500 });
  });

  it('ends when the pointer is lifted or taken away', () => {
    for (const end of ['up', 'cancel'] as const) {
      const gesture = setup();
      gesture.down(300);
      gesture.move(310);
      gesture[end](310);
      gesture.move(400, { buttons: 0 });
      expect(gesture.view()).toEqual({ start: 398, end: 498 });
    }
  });

  it('has ended when the button was let go outside the plot', () => {
    const { down, move, view } = setup();
    down(300);
    move(302);
    move(360, { buttons: 0 });
    move(420, { buttons: 0 });
    expect(view()).toEqual({ start: 400, end: 500 });
  });

  it('that no click follows swallows no key on a link', () => {
    const { down, move, cancel, click, clicked } = setup();
    down(300, { pointerType: 'touch' });
    move(310);
    move(340);
    cancel(340);
    click(0);
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('stops at the limits', () => {
    const { down, move, view } = setup({ start: 5, end: 105 });
    down(300);
    move(310);
    move(590);
    expect(view()).toEqual({ start: 0, end: 100 });
  });
});

describe('two fingers', () => {
  it('apart zoom in, and the days stay under them', () => {
    const { down, move, view, dayAt } = setup();
    down(300, { pointerId: 1 });
    down(400, { pointerId: 2 });
    const [left, right] = [dayAt(300), dayAt(400)];
    move(250, { pointerId: 1 });
    move(450, { pointerId: 2 });
    expect(view().end - view().start).toBeCloseTo(50, 6);
    expect(dayAt(250)).toBeCloseTo(left, 6);
    expect(dayAt(450)).toBeCloseTo(right, 6);
  });

  it('side by side pan', () => {
    const { down, move, view } = setup();
    down(300, { pointerId: 1 });
    down(400, { pointerId: 2 });
    move(350, { pointerId: 1 });
    move(450, { pointerId: 2 });
    expect(view().start).toBeCloseTo(390, 6);
    expect(view().end).toBeCloseTo(490, 6);
  });

  it('of which one is lifted go on as a drag', () => {
    const { down, move, up, view } = setup();
    down(300, { pointerId: 1 });
    down(400, { pointerId: 2 });
    up(400, { pointerId: 2 });
    move(350, { pointerId: 1 });
    expect(view()).toEqual({ start: 390, end: 490 });
  });
});

describe('a double click', () => {
  it('on empty axis zooms in about the pointer, with Shift out again', () => {
    const { doubleClick, view, dayAt } = setup();
    const before = dayAt(200);
    doubleClick(200);
    expect(view().end - view().start).toBeCloseTo(50, 6);
    expect(dayAt(200)).toBeCloseTo(before, 6);
    doubleClick(200, { shiftKey: true });
    expect(view()).toEqual({ start: 400, end: 500 });
  });

  it('on a mark is two clicks on a link', () => {
    const { doubleClickLink, view } = setup();
    doubleClickLink();
    expect(view()).toEqual({ start: 400, end: 500 });
  });
});

describe('listening', () => {
  it('ends when told to', () => {
    const { stop, wheel, down, move, view } = setup();
    stop();
    expect(wheel({ ctrlKey: true, deltaY: -100 }).defaultPrevented).toBe(false);
    down(300);
    move(400);
    expect(view()).toEqual({ start: 400, end: 500 });
  });
});
