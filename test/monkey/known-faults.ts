import type { Fault } from './fault.ts';

/**
 * A fault that is known and not yet mended. It is counted and said, and fails nothing; any other
 * does.
 */
export interface KnownFault {
  readonly name: string;
  readonly is: (fault: Fault) => boolean;
}

/** The focus is lost by a press on this, by pointer or key. */
function focusLost(name: string, by: RegExp): KnownFault {
  return {
    name,
    is: (fault) => {
      const { kind, step, from } = fault;
      const pressed =
        step.do === 'click' || step.do === 'point' || (step.do === 'press' && /^(Enter|Space)$/.test(step.key));
      return kind === 'focus' && pressed && from !== null && by.test(from.name);
    },
  };
}

/**
 * By a link or a step through the history: a browser that goes to a fragment takes the focus from
 * what has it.
 */
const atPassageOfSource: KnownFault = {
  name: 'a step to a passage of a source',
  is: ({ kind, address, to }) => kind === 'focus' && address !== to && /^\/source\/[^/]+\/.*#t/.test(to),
};

/** Each is taken out with what mends it. */
const KNOWN_FAULTS: readonly KnownFault[] = [
  focusLost('a lane moved to the end', /^Move .* (up|down)$/),
  focusLost('Fit', /^Fit$/),
  focusLost('Zoom out at its limit', /^Zoom out$/),
  focusLost('Remove filter', /^Remove filter: /),
  focusLost('Show all', /^Show all$/),
  focusLost('Dismiss', /^Dismiss$/),
  atPassageOfSource,
];

export function knownFault(fault: Fault): KnownFault | null {
  return KNOWN_FAULTS.find(({ is }) => is(fault)) ?? null;
}
