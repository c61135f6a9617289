import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { whereNow } from '#model/editions/edition.ts';
import { inPresent, type Lock, NO_LOCK, wordsHash } from '#pipeline/editions/lock.ts';
import { lockSeeds } from '#pipeline/editions/lock-seeds.ts';
import { printLock } from '#pipeline/editions/print-lock.ts';
import { readLock } from '#pipeline/editions/read-lock.ts';
import { collectProblems } from '#pipeline/report/problem.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const FIRST = 'The ferry sank. Nine people died.';
const SECOND = 'A correction.\nThe ferry sank. Nine people died.';
const THIRD = 'A correction.\nThe ferry sank. Ten people died.';

/** The lock after a text became another. */
function corrected(text: string, published: string | null, old: Lock | null) {
  const was = published === null ? null : { sha256: sha256(published), text: published };
  return lockSeeds([{ source: 'a', sha256: sha256(text), text, published: was }], old);
}

/** Where words of an edition stand, by the lock; null: changed. */
function wordsNow(lock: Lock, edition: string, words: string, text: string): string | null {
  const kept = lock.sources[0]?.older.find((each) => each.sha256 === sha256(edition))?.kept ?? [];
  const start = edition.indexOf(words);
  const now = whereNow(kept, { start, end: start + words.length });
  return now && text.slice(now.start, now.end);
}

describe('a lock', () => {
  const first = corrected(FIRST, null, null).lock;
  const second = corrected(SECOND, FIRST, first).lock;
  const third = corrected(THIRD, SECOND, second).lock;

  it('of texts that were never corrected has their hashes alone', () => {
    expect(first.sources).toEqual([{ source: 'a', sha256: sha256(FIRST), older: [] }]);
  });

  it('follows every edition through every correction, the first one first', () => {
    expect(third.sources[0]?.older.map((each) => each.sha256)).toEqual([sha256(FIRST), sha256(SECOND)]);
    expect(wordsNow(third, FIRST, 'ferry sank', THIRD)).toBe('ferry sank');
    expect(wordsNow(third, SECOND, 'people died', THIRD)).toBe('people died');
    expect(wordsNow(third, FIRST, 'Nine people', THIRD)).toBeNull();
  });

  it('proves the words that it keeps in the present text', () => {
    for (const { words, kept } of third.sources[0]?.older ?? []) {
      expect(wordsHash(THIRD, kept.map(inPresent))).toBe(words);
      expect(wordsHash(SECOND, kept.map(inPresent))).not.toBe(words);
    }
  });

  it('knows a text that was taken back as the edition that it was, whole', () => {
    const back = corrected(FIRST, THIRD, third).lock;
    expect(wordsNow(back, FIRST, 'Nine people died', FIRST)).toBe('Nine people died');
    const again = corrected(SECOND, FIRST, back).lock;
    const editions = again.sources[0]?.older.map((each) => each.sha256);
    expect(editions).toEqual([sha256(FIRST), sha256(SECOND), sha256(THIRD)]);
    expect(wordsNow(again, FIRST, 'Nine people died', SECOND)).toBe('Nine people died');
  });

  it('changes nothing where no text was corrected', () => {
    expect(corrected(THIRD, null, third)).toEqual({ lock: third, news: [] });
  });

  it('says what became of a text', () => {
    expect(corrected(SECOND, FIRST, first).news).toEqual([
      `a: edition ${sha256(FIRST).slice(0, 8)} has become ${sha256(SECOND).slice(0, 8)}. Of its text 100 % stands.`,
    ]);
  });

  it.each([
    ['of nothing', NO_LOCK],
    ['of editions', third],
  ])('%s is read as it was printed', (_name, lock) => {
    const { report, problems } = collectProblems();
    const files = new Map([['editions.lock', new TextEncoder().encode(printLock(lock))]]);
    expect(readLock(files, report)).toEqual(lock);
    expect(problems).toEqual([]);
  });
});
