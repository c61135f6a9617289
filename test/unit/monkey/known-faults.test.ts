import { expect, test } from 'vitest';

import type { Fault } from '../../monkey/fault.ts';
import { knownFault } from '../../monkey/known-faults.ts';
import type { Step } from '../../monkey/step.ts';
import { targetOf } from './sights.ts';

const enter: Step = { do: 'press', key: 'Enter', times: 1 };

function lost(name: string, change: Partial<Fault> = {}): Fault {
  const from = targetOf('button', name);
  return { kind: 'focus', what: '', details: [], step: enter, from, address: '/', to: '/', ...change };
}

test.each<[string, Fault, string | null]>([
  ['Fit, by key', lost('Fit'), 'Fit'],
  ['Fit, by pointer', lost('Fit', { step: { do: 'click', on: targetOf('button', 'Fit'), how: 'once' } }), 'Fit'],
  ['a filter taken away', lost('Remove filter: Without C'), 'Remove filter'],
  ['a lane at the end', lost('Move IANS, 18 Nov down'), 'a lane moved to the end'],
  [
    'Next on a source',
    lost('Next', { address: '/source/a/#t1-2', to: '/source/a/#t4-9' }),
    'a step to a passage of a source',
  ],
  [
    'Back to a passage',
    lost('Talks', { address: '/event/x/', to: '/source/a/#t4-9' }),
    'a step to a passage of a source',
  ],
  ['what stays at a passage', lost('Copy link', { address: '/source/a/#t1-2', to: '/source/a/#t1-2' }), null],
  ['Next on an event', lost('Next', { address: '/event/x/', to: '/event/x/?passage=a:t1-2' }), null],
  ['a button whose name begins so', lost('Fit event'), null],
  ['Fit, by another key', lost('Fit', { step: { do: 'press', key: 'Escape', times: 1 } }), null],
  ['another fault of the same button', lost('Fit', { kind: 'complaint' }), null],
])('%s', (_, fault, name) => {
  expect(knownFault(fault)?.name ?? null).toBe(name);
});
