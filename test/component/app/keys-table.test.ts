import { expect, it } from 'vitest';
import { KEYS_TABLE } from '#app/settings/keys-table.ts';

it('the table of keys names the keys of the axis as they stand on a keyboard', () => {
  expect(KEYS_TABLE[0]?.rows).toEqual([
    ['← →', 'the event before, the event after, in its lane'],
    ['↑ ↓', 'the nearest event in the lane above, below'],
    ['Home End', 'the first, the last event of the lane'],
    ['Enter', 'open the event'],
    ['+ −', 'zoom in, zoom out'],
    ['0', 'fit everything'],
    ['Shift ← →', 'pan'],
  ]);
});
