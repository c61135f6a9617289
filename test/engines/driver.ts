/** A place in the window, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The keys that are no signs. */
export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'ArrowRight' | 'Home';

/**
 * A window of a browser, used as by hand: whole pointers, wheels and keys, and nothing that knows
 * the page. Journeys are written in terms of it.
 */
export interface Driver {
  /** Leads to an address, and waits until its files are there. */
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly title: () => Promise<string>;
  readonly address: () => Promise<string>;
  /**
   * Runs a function in the page. It is sent as text: what it uses stands in it or is handed to it,
   * and what it returns comes back as JSON.
   */
  readonly evaluate: <Args extends readonly unknown[], Value>(
    work: (...args: Args) => Value,
    ...args: Args
  ) => Promise<Value>;
  readonly click: (at: Point) => Promise<void>;
  /** Turns the wheel by so many pixels, to the right and down, with Control held or nothing. */
  readonly wheel: (at: Point, by: Point, held: 'Control' | null) => Promise<void>;
  /** Whether Control reaches the wheel; if not, an event made by script stands for such a turn. */
  readonly holdsControl: boolean;
  readonly press: (key: Key) => Promise<void>;
  /** Types signs one by one. */
  readonly type: (text: string) => Promise<void>;
  /** The page as a PDF file; null where the driver cannot print. */
  readonly print: () => Promise<Uint8Array | null>;
  /** What the page complained of: exceptions, errors and warnings in the console. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
}
