import type { WindowKind } from './engine.ts';
import type { Reader } from './reader.ts';

/** A way through the site, with what is seen on it. */
export interface Journey {
  readonly name: string;
  /** A desk, unless it says otherwise. */
  readonly window?: WindowKind;
  /** Fails by throwing. What it returns it could not ask here, and says why. */
  readonly walk: (reader: Reader) => Promise<string | void>;
}
