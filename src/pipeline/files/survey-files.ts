import { paintedRecords } from '#format/painted-records.ts';
import { encodeAbout } from '#format/surveys/about-file.ts';
import type { AppDataManifest } from '#format/app-data.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import type { Corpus } from '#model/corpus.ts';
import { aboutOf } from '#model/surveys/about-of.ts';
import { nameByContent, type OutputFile } from '#pipeline/files/app-files.ts';

/** The data of the surveys that a corpus has. */
function surveysOf(corpus: Corpus, published: readonly OutputFile[]): readonly (readonly [SurveyName, object])[] {
  const files = published.map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content) }));
  const { quote } = paintedRecords(corpus);
  return [['about', encodeAbout(aboutOf(corpus, files, quote))]];
}

/** The surveys' files, and their names. `published` are the files of the open data. */
export function surveyFiles(
  corpus: Corpus,
  published: readonly OutputFile[],
): { readonly manifest: AppDataManifest['surveys']; readonly files: readonly OutputFile[] } {
  const named = surveysOf(corpus, published).map(([name, data]) => [name, nameByContent(name, data)] as const);
  return {
    manifest: Object.fromEntries(named.map(([name, { path }]) => [name, path])),
    files: named.map(([, file]) => file),
  };
}
