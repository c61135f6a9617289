import { describe, expect, it } from 'vitest';
import { actionOf, type KeyRow, printKeys } from '#base/key-map.ts';

const ROWS: readonly KeyRow<string>[] = [
  { does: 'pan', shift: true, keys: [['ArrowLeft', 'pan back']] },
  {
    does: 'before, after',
    keys: [
      ['ArrowLeft', 'before'],
      ['ArrowRight', 'after'],
    ],
  },
  { does: 'zoom out', keys: [['-', 'out']] },
];

describe('a map of keys', () => {
  it.each([
    ['ArrowLeft', true, 'pan back'],
    ['ArrowLeft', false, 'before'],
    ['ArrowRight', true, 'after'],
    ['-', false, 'out'],
    ['a', false, null],
    ['constructor', false, null],
  ])('knows what %s does, with Shift: %s', (key, shiftKey, action) => {
    expect(actionOf(ROWS, { key, shiftKey })).toBe(action);
  });

  it('prints its keys as they stand on a keyboard', () => {
    expect(ROWS.map(printKeys)).toEqual(['Shift ←', '← →', '−']);
  });
});
