import type { Lock } from '#pipeline/editions/lock.ts';
import { collectProblems, type Report } from '#pipeline/report/problem.ts';
import { hashOf } from '#pipeline/resolve/article-hash.ts';
import { readRecords } from '#pipeline/seeds/read-records.ts';
import { readText, type SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** The text of a source, and that it had when it was published. */
export interface SeedText {
  readonly source: string;
  /** Of the article, in the seeds folder. */
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  /** The hash of the text that was published last: of the last edition, else the one written. */
  readonly published: string;
  /** The source's own file with the hash of the present text, where it has that of another. */
  readonly record: { readonly path: string; readonly text: string } | null;
}

/**
 * The texts of all sources. What is wrong with a source is reported; quotes, which a correction may
 * have broken, and all other records are not looked at.
 */
export function seedTexts(files: SeedFiles, lock: Lock | null, report: Report): readonly SeedText[] {
  const locked = new Map(lock?.sources.map(({ source, sha256 }) => [source, sha256]));
  const { report: hear, problems } = collectProblems();
  const { sources } = readRecords(files, hear);
  for (const { file, line, column, code, message, fix } of problems)
    if (file.startsWith('sources/')) report({ file, line, column }, code, message, ...fix);
  return sources.flatMap(({ id, at, seed }) => {
    if (seed === null) return [];
    const path = `articles/${seed.file.value}`;
    const text = readText(files, path, report);
    const bytes = files.get(path);
    if (text === null || !bytes) return [];
    const sha256 = hashOf(bytes);
    const written = seed.sha256.value;
    const isHash = /^[0-9a-f]{64}$/i.test(written);
    const published = locked.get(id) ?? (isHash ? written.toLowerCase() : sha256);
    const record = isHash && written.toLowerCase() !== sha256 ? readText(files, at.file, report) : null;
    return [
      {
        source: id,
        path,
        sha256,
        text,
        published,
        record: record === null ? null : { path: at.file, text: record.replace(written, sha256) },
      },
    ];
  });
}
