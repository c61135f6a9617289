import type { Fault } from './fault.ts';

/**
 * A fault that is known and not yet mended. It is counted and said, and fails nothing; any other
 * does.
 */
export interface KnownFault {
  readonly name: string;
  readonly is: (fault: Fault) => boolean;
}

/** Each is taken out with what mends it. */
const KNOWN_FAULTS: readonly KnownFault[] = [];

export function knownFault(fault: Fault, known = KNOWN_FAULTS): KnownFault | null {
  return known.find(({ is }) => is(fault)) ?? null;
}
