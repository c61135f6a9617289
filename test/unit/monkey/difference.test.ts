import { expect, test } from 'vitest';

import { differences } from '../../monkey/difference.ts';
import type { LaneSeen, ViewSeen } from '../../monkey/page/view.ts';

const viewOf = (change: Partial<ViewSeen>): ViewSeen => ({ lines: [], lanes: [], allDays: true, kept: [], ...change });
const lane = (change: Partial<LaneSeen>): LaneSeen => ({ name: 'A', counts: [], shown: [], drawn: [], ...change });

test('two views of the same are no different', () => {
  const view = viewOf({ lines: ['h1: One', 'p: Two'], lanes: [lane({ drawn: ['Talks'], shown: ['Talks'] })] });
  expect(differences(view, structuredClone(view))).toEqual([]);
});

test('lines that one alone has are told, as often as it has them more', () => {
  const a = viewOf({ lines: ['li: x', 'li: x', 'li: y'] });
  const b = viewOf({ lines: ['li: x', 'li: z'] });
  expect(differences(a, b)).toEqual(['- li: x', '- li: y', '+ li: z']);
});

test('the order counts', () => {
  expect(differences(viewOf({ lines: ['li: x', 'li: y'] }), viewOf({ lines: ['li: y', 'li: x'] }))).toEqual([
    'in another order',
  ]);
});

test('of all days each mark and each count must be there, in its lane', () => {
  const a = viewOf({ lanes: [lane({ drawn: ['Talks'] }), lane({ name: 'B', counts: ['3 events'] })] });
  const b = viewOf({ lanes: [lane({}), lane({ name: 'B', counts: ['3 events'], drawn: ['Talks'] })] });
  expect(differences(a, b)).toEqual(['- Talks, in lane A', '+ Talks, in lane B']);
});

test('lanes are the same, in the same order', () => {
  const a = viewOf({ lanes: [lane({}), lane({ name: 'B' })] });
  expect(differences(a, viewOf({ lanes: [lane({})] }))).toEqual(['- lane: B']);
  expect(differences(a, viewOf({ lanes: [lane({ name: 'B' }), lane({})] }))).not.toEqual([]);
});

test('zoomed, marks at an edge may be in one view and beside the other, but not missing', () => {
  const a = viewOf({ allDays: false, lanes: [lane({ shown: ['Talks'], drawn: ['Crash', 'Talks'] })] });
  const moved = viewOf({ allDays: false, lanes: [lane({ shown: ['Crash'], drawn: ['Crash', 'Talks'] })] });
  const without = viewOf({ allDays: false, lanes: [lane({ shown: ['Crash'], drawn: ['Crash'] })] });
  const counted = viewOf({ allDays: false, lanes: [lane({ counts: ['2 events'] })] });
  expect(differences(a, moved)).toEqual([]);
  expect(differences(a, without)).toEqual(['- Talks, in lane A']);
  expect(differences(a, counted)).toEqual([]);
});
