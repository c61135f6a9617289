import type { OlderEdition } from '#model/editions/edition.ts';
import { editionName } from '#model/id.ts';
import { inPresent, LOCK_FILE, type LockedSource, wordsHash } from '#pipeline/editions/lock.ts';
import { readLock, RESTORE_LOCK } from '#pipeline/editions/read-lock.ts';
import { type Report, startOf } from '#pipeline/report/problem.ts';
import { hashOf } from '#pipeline/resolve/article-hash.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** Older editions by the id of the source. */
type Editions = ReadonlyMap<string, readonly OlderEdition[]>;

/**
 * The older editions of the articles, as the lock of a seeds folder has them; none where it has no
 * lock. Reports a text that has changed since it was locked, and a lock that does not fit.
 */
export function checkEditions(
  files: SeedFiles,
  records: SeedRecords,
  drafts: readonly SourceDraft[],
  report: Report,
): Editions {
  const lock = readLock(files, report);
  if (lock === null) return new Map();
  const locked = new Map(lock.sources.map((each) => [each.source, each]));
  if (!records.misnamed.has('sources/')) checkIds(locked.keys(), records, report);
  for (const draft of drafts) checkSource(draft, locked.get(draft.source.id), files, report);
  return new Map(
    lock.sources.map(({ source, older }) => [
      source,
      older.map(({ sha256, kept }) => ({ name: editionName(sha256), kept })),
    ]),
  );
}

function checkIds(ids: Iterable<string>, { sources }: SeedRecords, report: Report): void {
  const known = new Set(sources.map(({ id }) => id));
  for (const id of ids) {
    if (known.has(id)) continue;
    const message = `No source has the id "${id}", whose text is locked.`;
    report(startOf(LOCK_FILE), 'unknown-id', message, 'Restore it, or run `npm run lock`, which then takes it out.');
  }
}

function checkSource(
  { source, seed, article }: SourceDraft,
  locked: LockedSource | undefined,
  files: SeedFiles,
  report: Report,
): void {
  if (seed.broken.has('sha256') || source.sha256 === '') return;
  if (locked?.sha256 !== source.sha256) {
    const message = locked
      ? `The text of ${article.path} is not that of its last edition, ${editionName(locked.sha256)}: links to that would lead to other words.`
      : `The text of ${article.path} is not locked: links to it will not be followed through corrections.`;
    report(seed.sha256.at, 'not-locked', message, 'Run `npm run lock`.');
    return;
  }
  // A text that has changed is one problem, and fits no lock.
  const bytes = files.get(article.path);
  if (!bytes || hashOf(bytes) !== locked.sha256) return;
  for (const { sha256, words, kept } of locked.older) {
    if (wordsHash(article.text, kept.map(inPresent)) === words) continue;
    const message = `What is kept of the edition ${editionName(sha256)} of "${source.id}" does not stand in its text.`;
    report(startOf(LOCK_FILE), 'bad-lock', message, RESTORE_LOCK);
  }
}
