import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Speaking, speakingClaim, speakingInTurn } from '#model/claims/speaking-claim.ts';
import { type Stance, STANCES, valuesOf } from '#model/vocabulary.ts';

/** `['asserts', 'denies']` -> claims 0 and 1. */
function claimsOf(stances: readonly Stance[]): readonly Speaking[] {
  return stances.map((stance, index) => ({ id: String(index), stance }));
}

/** Claims of three sources, and those whose date the event follows, some of which are not there. */
const anyClaims = fc
  .array(fc.record({ source: fc.constantFrom('a', 'b', 'c'), stance: fc.constantFrom(...valuesOf(STANCES)) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((claims) => claims.map((claim, index) => ({ ...claim, id: String(index) })));
const anyFrom = fc.uniqueArray(fc.nat(12).map(String), { maxLength: 4 });

describe('the claim that speaks for an event', () => {
  it.each<[string, readonly Stance[], readonly string[], string]>([
    ['the one whose date the event follows', ['asserts', 'asserts', 'asserts'], ['1'], '1'],
    ['the first that is named of several', ['asserts', 'asserts', 'asserts'], ['2', '1'], '2'],
    ['one that is followed though it denies', ['asserts', 'denies'], ['1'], '1'],
    ['the first that asserts where the event follows another source', ['denies', 'announces', 'asserts'], ['x'], '2'],
    ['the first where none asserts', ['announces', 'denies'], [], '0'],
    ['the only one', ['doubts'], ['x'], '0'],
  ])('is %s', (_what, stances, from, id) => {
    expect(speakingClaim(claimsOf(stances), from).id).toBe(id);
  });

  it('is looked for among one at least', () => {
    expect(() => speakingClaim([], [])).toThrow('Broken invariant');
  });
});

describe('the claims that speak in turn', () => {
  it('are one of each source, that which speaks for the event there', () => {
    fc.assert(
      fc.property(anyClaims, anyFrom, (claims, from) => {
        const inTurn = speakingInTurn(claims, from);
        expect(inTurn.map(({ source }) => source).toSorted()).toEqual(
          [...new Set(claims.map(({ source }) => source))].toSorted(),
        );
        for (const claim of inTurn) {
          const own = claims.filter(({ source }) => source === claim.source);
          expect(claim).toBe(speakingClaim(own, from));
        }
      }),
    );
  });

  it('have that first which speaks for those that are left, whichever sources those are', () => {
    fc.assert(
      fc.property(anyClaims, anyFrom, fc.subarray(['a', 'b', 'c'], { minLength: 1 }), (claims, from, chosen) => {
        const left = claims.filter(({ source }) => chosen.includes(source));
        const [first] = speakingInTurn(claims, from).filter(({ source }) => chosen.includes(source));
        expect(first).toBe(left.length === 0 ? undefined : speakingClaim(left, from));
      }),
    );
  });

  it('are none where nothing is claimed', () => {
    expect(speakingInTurn([], ['x'])).toEqual([]);
  });
});
