import { describe, expect, it } from 'vitest';
import { chunkOf, detailsAt } from '#model/details-chunk.ts';
import type { DetailsChunk } from '#model/details.ts';

import { claim, event } from '../../fixtures/records.ts';

const chunk: DetailsChunk = {
  first: 200,
  events: ['c', 'd'].map((id) => ({ event: event({ id }), claims: [claim({ id: `${id}-a` })], order: [] })),
  speakers: new Map(),
  occasions: new Map(),
  places: new Map(),
  parties: new Map(),
  measures: new Map(),
  tensions: [],
  sharedSentences: [],
};

describe('details in chunks', () => {
  it.each([
    [0, 0],
    [199, 0],
    [200, 1],
    [399, 1],
    [400, 2],
  ])('hold event %i in chunk %i of 200 events each', (index, number) => {
    expect(chunkOf(index, { chunkSize: 200 })).toBe(number);
  });

  it('tell of the events of their own chunk only', () => {
    expect([199, 200, 201, 202].map((index) => detailsAt(chunk, index)?.event.id)).toEqual([
      undefined,
      'c',
      'd',
      undefined,
    ]);
  });
});
