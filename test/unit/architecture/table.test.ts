import { describe, expect, test } from 'vitest';
import { ROOMS, type Rooms } from './rooms.ts';
import { sources } from './sources.ts';
import { tableFaults } from './table-faults.ts';

describe('the table of rooms', () => {
  test('fits the folders that there are', () => {
    expect(tableFaults(ROOMS, Object.keys(sources))).toEqual([]);
  });

  const below = { sees: [], packages: [], pure: true } as const;
  const above = { sees: ['low'], packages: [] } as const;
  const GOOD: Rooms = {
    low: below,
    high: above,
    'high/layout': below,
    app: below,
    'app-root.tsx': { ...above, sees: ['app'] },
  };
  const FILES = ['low/a.ts', 'high/A.tsx', 'high/layout/a.ts', 'app/App.tsx', 'app-root.tsx'];

  test('may be right', () => {
    expect(tableFaults(GOOD, FILES)).toEqual([]);
  });

  const cases: [why: string, rooms: Rooms, files: readonly string[], fault: string][] = [
    ['a room without a folder', { ...GOOD, gone: below }, FILES, 'gone has a row, and is not there'],
    ['a layout without a row', GOOD, [...FILES, 'low/part/layout/a.ts'], 'low/part/layout is a layout without a row'],
    ['a layout that is not pure', { ...GOOD, 'high/layout': above }, FILES, 'high/layout is a layout, and not pure'],
    [
      'a room that nobody has',
      { ...GOOD, high: { ...above, sees: ['attic'] } },
      FILES,
      'high sees attic, which has no row',
    ],
    [
      'a pure room that sees another',
      { ...GOOD, app: { ...below, sees: ['high'] } },
      FILES,
      'app is pure, and sees high',
    ],
    [
      'a pure room that runs in Node',
      { ...GOOD, low: { ...below, node: true } },
      FILES,
      'low is pure, and may use Node',
    ],
    ['a view that sees the app', { ...GOOD, high: { ...above, sees: ['app'] } }, FILES, 'high sees the app'],
    [
      'a circle',
      { ...GOOD, high: { ...above, sees: ['wide'] }, wide: { ...above, sees: ['high'] } },
      [...FILES, 'wide/a.ts'],
      'high -> wide -> high is a circle',
    ],
  ];

  test.each(cases)('is refused with %s', (_, rooms, files, fault) => {
    expect(tableFaults(rooms, files)).toEqual([fault]);
  });
});
