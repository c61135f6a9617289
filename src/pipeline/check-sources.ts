import { publicationSpan } from '#model/publication.ts';
import { startOf, type Report } from '#pipeline/problem.ts';
import type { SeedRecords } from '#pipeline/read-records.ts';
import type { Located } from '#pipeline/record-reader.ts';
import type { ClaimDraft } from '#pipeline/resolve-claim.ts';
import type { SourceDraft } from '#pipeline/resolve-source.ts';
import { pathsIn, type SeedFiles } from '#pipeline/seed-files.ts';
import type { SourceSeed } from '#pipeline/seed-schema.ts';

const LETTERS = /^[A-Z]{1,2}$/;

function checkUnique(name: string, values: readonly Located<string>[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { value, at } of values) {
    const first = seen.get(value);
    if (value !== '' && first !== undefined) {
      report(
        at,
        'label-not-unique',
        `The ${name} "${value}" is also that of ${first}.`,
        `Choose a ${name} that no other source has.`,
      );
    } else seen.set(value, at.file);
  }
}

/** A to Z, then AA: the order of letters as the reader meets them. */
export function compareLetters(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function checkLetters(drafts: readonly SourceDraft[], report: Report): void {
  for (const { seed } of drafts) {
    const { value, at } = seed.letter;
    if (value !== '' && !LETTERS.test(value))
      report(at, 'wrong-type', `"${value}" is no letter.`, 'Write one or two capital letters.');
  }
  const lettered = drafts.filter(({ seed, isDated }) => isDated && LETTERS.test(seed.letter.value));
  const sorted = lettered.toSorted((a, b) => compareLetters(a.source.letter, b.source.letter));
  for (const [index, { source, seed }] of sorted.entries()) {
    const previous = sorted[index - 1]?.source;
    if (!previous) continue;
    const [before, after] = [publicationSpan(previous.published), publicationSpan(source.published)];
    if (after === null) continue;
    if (before === null) {
      report(
        seed.letter.at,
        'letters-out-of-order',
        `${source.id} is "${source.letter}" but comes after ${previous.id}, which is "${previous.letter}" and has no two days between which it was published.`,
        'Letters follow the order of publication: what cannot be put in that order has the last ones.',
      );
    } else if (after.first < before.first || (after.first === before.first && after.last < before.last)) {
      report(
        seed.letter.at,
        'letters-out-of-order',
        `${source.id} is "${source.letter}" but was published before ${previous.id}, which is "${previous.letter}".`,
        'Letters follow the order of publication: give the earlier article the earlier letter.',
      );
    }
  }
}

/** An article belongs to exactly one source. */
function checkArticles(files: SeedFiles, seeds: readonly SourceSeed[], report: Report): void {
  const named = new Map<string, string>();
  for (const { file } of seeds) {
    const first = named.get(file.value);
    if (file.value !== '' && first !== undefined) {
      report(
        file.at,
        'duplicate-id',
        `${first} is a source for articles/${file.value} already.`,
        'One article is one source.',
      );
    } else named.set(file.value, file.at.file);
  }
  for (const path of pathsIn(files, 'articles')) {
    if (named.has(path.slice('articles/'.length))) continue;
    report(
      startOf(path),
      'unknown-file',
      'No source names this article.',
      'Write sources/<id>.yaml for it; seeds/README.md shows how it looks.',
    );
  }
}

/** A paragraph listed as unused must not be quoted. */
function checkUnused(drafts: readonly SourceDraft[], claims: readonly ClaimDraft[], report: Report): void {
  for (const { source, unusedAt } of drafts) {
    for (const [index, { paragraph }] of source.unused.entries()) {
      const blocks = source.blocks.filter((block) => block.paragraph === paragraph);
      const quoted = claims.find(
        ({ claim }) =>
          claim.source === source.id &&
          claim.passages.some((passage) => blocks.some(({ start, end }) => passage.start < end && start < passage.end)),
      );
      const at = unusedAt[index];
      if (quoted && at) {
        report(
          at,
          'unused-but-quoted',
          `The paragraph is listed as unused, but the claim "${quoted.claim.id}" quotes it.`,
          'Drop it from "unused".',
        );
      }
    }
  }
}

/** What sources have to be among each other. */
export function checkSources(
  files: SeedFiles,
  records: SeedRecords,
  drafts: readonly SourceDraft[],
  claims: readonly ClaimDraft[],
  report: Report,
): void {
  const seeds = records.sources.flatMap(({ seed }) => seed ?? []);
  checkUnique(
    'label',
    seeds.map(({ label }) => label),
    report,
  );
  checkUnique(
    'letter',
    seeds.map(({ letter }) => letter),
    report,
  );
  if (seeds.length === records.sources.length) checkArticles(files, seeds, report);
  checkLetters(drafts, report);
  checkUnused(drafts, claims, report);
}
