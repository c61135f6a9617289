import { addTo } from '#base/add-to.ts';
import { type Article, openArticle } from '#pipeline/quotes/article.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { checkHash, hashOf } from '#pipeline/resolve/article-hash.ts';
import type { SeedRecords } from '#pipeline/seeds/read-records.ts';
import { readText, type SeedFiles } from '#pipeline/seeds/seed-files.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';

/** A source that names an article. */
interface Naming {
  readonly id: string;
  readonly seed: SourceSeed;
}

export interface OpenArticles {
  /** By the source's id. */
  readonly articles: ReadonlyMap<string, Article>;
  /**
   * The files that sources name without having a text by it: they are not there, or belong to
   * another source.
   */
  readonly astray: readonly string[];
}

/** Of several sources that name one article the one with its hash has it, else the first. */
function ownerOf(namings: readonly Naming[], bytes: Uint8Array | undefined): Naming | undefined {
  const [first, second] = namings;
  const hash = second && bytes ? hashOf(bytes) : null;
  return namings.find(({ seed }) => seed.sha256.value.toLowerCase() === hash) ?? first;
}

/** The sources that name an article, by its file; of one that names none `astray` hears. */
function namingsByFile({ sources }: SeedRecords, astray: string[]): ReadonlyMap<string, readonly Naming[]> {
  const byFile = new Map<string, Naming[]>();
  for (const { id, seed } of sources) {
    if (seed === null) continue;
    const file = seed.file.value;
    if (file === '') astray.push('');
    else addTo(byFile, file, { id, seed });
  }
  return byFile;
}

/**
 * Opens the article of every source that has one, and reports what keeps the others from having
 * theirs.
 */
export function openArticles(files: SeedFiles, records: SeedRecords, report: Report): OpenArticles {
  const articles = new Map<string, Article>();
  const astray: string[] = [];
  for (const [file, namings] of namingsByFile(records, astray)) {
    const path = `articles/${file}`;
    const bytes = files.get(path);
    const owner = ownerOf(namings, bytes);
    for (const naming of namings) {
      const { at } = naming.seed.file;
      if (bytes === undefined) {
        astray.push(file);
        if (records.misnamed.has(path) || records.misnamed.has('articles/')) continue;
        report(at, 'missing-file', `There is no ${path}.`, 'Put the article there, or correct its name.');
      } else if (naming !== owner) {
        astray.push(file);
        const first = owner?.seed.at.file ?? path;
        report(at, 'duplicate-id', `${first} is a source for ${path} already.`, 'One article is one source.');
      }
    }
    const text = bytes && owner ? readText(files, path, report) : null;
    if (!bytes || !owner || text === null) continue;
    checkHash(owner.seed, path, bytes, report);
    articles.set(
      owner.id,
      openArticle(owner.id, path, text, () => [...articles.values()]),
    );
  }
  return { articles, astray };
}
