/** What a key press says, of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/**
 * Keys that belong together, with what each does: one row of a table of keys, and what is looked up
 * when one is pressed.
 */
export interface KeyRow<Action> {
  /** What they do, in words, in the order of the keys. */
  readonly does: string;
  /** Whether Shift must be held. Where it need not be it may. */
  readonly shift?: true;
  /** By name, as in `KeyboardEvent.key`. */
  readonly keys: readonly (readonly [name: string, action: Action])[];
}

/** What a key press does by the first row that knows it; null: nothing. */
export function actionOf<Action>(rows: readonly KeyRow<Action>[], { key, shiftKey }: KeyPress): Action | null {
  for (const { shift, keys } of rows) {
    const found = shift && !shiftKey ? undefined : keys.find(([name]) => name === key);
    if (found) return found[1];
  }
  return null;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['Escape', 'Esc'],
  ['-', '−'],
]);

/** The keys of a row as they are printed: `Shift ← →`. */
export function printKeys({ shift, keys }: KeyRow<unknown>): string {
  return [...(shift ? ['Shift'] : []), ...keys.map(([name]) => SIGNS.get(name) ?? name)].join(' ');
}
