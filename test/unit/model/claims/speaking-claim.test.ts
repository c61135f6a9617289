import { describe, expect, it } from 'vitest';

import { ALL_RULES, type Speaking, speakingClaim } from '#model/claims/speaking-claim.ts';
import type { Stance } from '#model/vocabulary.ts';

/** `['asserts', 'denies']` -> claims 0 and 1. */
function claimsOf(stances: readonly Stance[]): readonly Speaking[] {
  return stances.map((stance, index) => ({ id: String(index), stance }));
}

describe('the claim that speaks for an event in a source, by every rule', () => {
  it.each<[string, readonly Stance[], readonly string[], string]>([
    ['the one whose date the event follows', ['asserts', 'asserts', 'asserts'], ['1'], '1'],
    ['the first that is named of several', ['asserts', 'asserts', 'asserts'], ['2', '1'], '2'],
    ['one that is followed though it denies', ['asserts', 'denies'], ['1'], '1'],
    ['the first that asserts where the event follows another source', ['denies', 'announces', 'asserts'], ['x'], '2'],
    ['the first where none asserts', ['announces', 'denies'], [], '0'],
    ['the only one', ['doubts'], ['x'], '0'],
  ])('is %s', (_what, stances, from, id) => {
    expect(speakingClaim(claimsOf(stances), from, ALL_RULES).id).toBe(id);
  });
});

describe('the claim that speaks for an event in a source, today', () => {
  it('is the first, whatever it says', () => {
    expect(speakingClaim(claimsOf(['denies', 'asserts']), ['1']).id).toBe('0');
  });

  it('is looked for among one at least', () => {
    expect(() => speakingClaim([], [])).toThrow('Broken invariant');
  });
});
