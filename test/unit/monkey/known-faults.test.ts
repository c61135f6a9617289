import { expect, test } from 'vitest';

import type { Fault } from '../../monkey/fault.ts';
import { type KnownFault, knownFault } from '../../monkey/known-faults.ts';
import type { Step } from '../../monkey/step.ts';
import { targetOf } from './sights.ts';

const enter: Step = { do: 'press', key: 'Enter', times: 1 };

function lost(name: string, change: Partial<Fault> = {}): Fault {
  const from = targetOf('button', name);
  return { kind: 'focus', what: '', details: [], step: enter, from, address: '/', to: '/', ...change };
}

const FIT: KnownFault = {
  name: 'Fit',
  is: ({ kind, from }) => kind === 'focus' && from !== null && from.name === 'Fit',
};

test('a fault is known where one of the list is it', () => {
  expect(knownFault(lost('Fit'), [FIT])).toBe(FIT);
  expect(knownFault(lost('Fit event'), [FIT])).toBeNull();
  expect(knownFault(lost('Fit', { kind: 'complaint' }), [FIT])).toBeNull();
});

test('none is known: each that is met fails', () => {
  for (const name of ['Fit', 'Zoom out', 'Show all', 'Dismiss', 'Next', 'Move IANS, 18 Nov down'])
    expect(knownFault(lost(name))).toBeNull();
});
