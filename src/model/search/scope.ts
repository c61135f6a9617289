import type { Clock } from '#model/clocks/clock.ts';

/** Among what is searched: what the filters of a view leave. */
export interface Scope {
  /** Indexes of the events that are shown; null: all. */
  readonly events: Int32Array | null;
  /** Indexes of the sources that count; null: all. */
  readonly sources: readonly number[] | null;
  /** Whether parts of articles on which no claim rests are among it. */
  readonly parts: boolean;
  /** By which `before:` and `after:` go. */
  readonly clock: Clock;
}

export const EVERYTHING: Scope = { events: null, sources: null, parts: true, clock: 'happened' };
