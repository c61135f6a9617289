import { expect, it } from 'vitest';
import { placeOfSource, sourceById } from '#model/source-by-id.ts';

const SOURCES = [{ id: 'ians' }, { id: 'tass' }];

it.each([
  ['tass', SOURCES[1], 1],
  ['TASS', undefined, -1],
  ['', undefined, -1],
])('a source is found by its id, as it is written: “%s”', (id, source, place) => {
  expect([sourceById(SOURCES, id), placeOfSource(SOURCES, id)]).toEqual([source, place]);
});
