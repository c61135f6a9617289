import { describe, expect, test } from 'vitest';
import { crowdedFolders, ROOM_FOR } from './crowded-folders.ts';
import { sources } from './sources.ts';

const many = (count: number, folder: string) => Array.from({ length: count }, (_, index) => `${folder}/f${index}.ts`);

describe('a folder', () => {
  test('holds some twenty files at one level at most', () => {
    expect(crowdedFolders(Object.keys(sources))).toEqual([]);
  });

  test('may be full', () => {
    expect(crowdedFolders([...many(ROOM_FOR, 'app'), ...many(ROOM_FOR, 'app/start')])).toEqual([]);
  });

  test('with one file more is crowded', () => {
    expect(crowdedFolders([...many(ROOM_FOR + 1, 'app'), ...many(2, 'app/start')])).toEqual([
      `app holds ${ROOM_FOR + 1} files`,
    ]);
  });
});
