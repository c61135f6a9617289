import { ok, type Result } from '#base/result.ts';
import type { AppDataManifest } from '#format/app-data.ts';
import { publicFiles } from '#format/public/public-files.ts';
import type { Corpus } from '#model/corpus.ts';
import { appFiles } from '#pipeline/files/app-files.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { byContent, type NameFile, type OutputFile } from '#pipeline/files/named-file.ts';
import { surveyFiles } from '#pipeline/files/survey-files.ts';
import type { Problem } from '#pipeline/report/problem.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** Everything that a seeds folder becomes, short of the pages. */
export interface Site {
  readonly corpus: Corpus;
  readonly manifest: AppDataManifest;
  /** The app's data and the public files, by path relative to the base. */
  readonly files: readonly OutputFile[];
}

/** The site, or everything that is wrong with the seeds. */
export type Built = Result<Site, readonly Problem[]>;

export interface SiteOptions {
  /** As in `publicFiles`. */
  readonly siteUrl: string | null;
  /** How data files of the app are named: else by their content. */
  readonly nameFile?: NameFile;
}

/** The site of a corpus. The same corpus and options give the same bytes. */
export function siteOfCorpus(corpus: Corpus, { siteUrl, nameFile = byContent }: SiteOptions): Site {
  const app = appFiles(corpus, nameFile);
  const published = publicFiles(corpus, { siteUrl }).map((file): OutputFile => {
    return {
      path: `data/${file.path}`,
      get content() {
        return file.content;
      },
    };
  });
  const surveys = surveyFiles(corpus, published, nameFile);
  return {
    corpus,
    manifest: { ...app.manifest, surveys: surveys.manifest },
    files: [...app.files, ...surveys.files, ...published],
  };
}

/** The same files and options give the same bytes. */
export function buildSite(seeds: SeedFiles, options: SiteOptions): Built {
  const corpus = buildCorpus(seeds);
  return corpus.ok ? ok(siteOfCorpus(corpus.value, options)) : corpus;
}
