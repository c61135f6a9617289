import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAt } from '#model/date-columns.ts';
import { extentOf } from '#timeline/layout/extent.ts';
import { shelvesOf } from '#timeline/layout/shelves.ts';
import { all, anyChronology, LIMITS } from '../../../fixtures/any-events.ts';

describe('the shelves of the axis', () => {
  it('hold each event that is on no part of it, once, and no other', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const { earlier, later, noDay } = shelvesOf(corpus, all(corpus));
        const shelved = [...earlier, ...later, ...noDay].toSorted((a, b) => a - b);
        const off = [...all(corpus)].filter((event) => extentOf(boundsAt(corpus.events, event), LIMITS) === null);
        expect(shelved).toEqual(off);
      }),
    );
  });

  it('hold only what is shown', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const { earlier, later, noDay } = shelvesOf(corpus, new Int32Array());
        expect([earlier.length, later.length, noDay.length]).toEqual([0, 0, 0]);
      }),
    );
  });
});
