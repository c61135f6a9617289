/**
 * By which time marks stand and the list runs: when it happened, where an event is a mark, or when
 * it was said, where a claim is one. The first is the default.
 */
export const CLOCKS = ['happened', 'said'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What is counted on a clock. */
export const COUNTED: Readonly<Record<Clock, string>> = { happened: 'event', said: 'claim' };
