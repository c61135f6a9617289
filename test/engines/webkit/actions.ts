import type { Key, Point } from '../driver.ts';

/** A device and what it does, tick by tick, as WebDriver takes it. */
type Device = { readonly type: string; readonly id: string; readonly actions: readonly object[] };

/** How WebDriver writes the keys that are no signs. */
export const KEY_CODES: Record<Key, string> = {
  Tab: '\u{e004}',
  Enter: '\u{e007}',
  Escape: '\u{e00c}',
  Home: '\u{e011}',
  ArrowRight: '\u{e014}',
  ArrowDown: '\u{e015}',
};

export function pointerClick({ x, y }: Point): readonly Device[] {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', actions }];
}

export function keyPresses(codes: readonly string[]): readonly Device[] {
  const actions = codes.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

export function wheelTurn({ x, y }: Point, to: Point): readonly Device[] {
  const turn = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: to.x, deltaY: to.y };
  return [{ type: 'wheel', id: 'wheel', actions: [turn] }];
}
