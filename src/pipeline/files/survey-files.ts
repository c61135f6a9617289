import { at } from '#base/at.ts';
import { lazy } from '#base/lazy.ts';
import { claimsOfEvents } from '#format/encode-columns.ts';
import { paintedRecords } from '#format/painted-records.ts';
import { encodeAbout } from '#format/surveys/about-file.ts';
import { encodeCompared } from '#format/surveys/compare-file.ts';
import { encodeFigures } from '#format/surveys/figures-file.ts';
import { encodeVoice, encodeVoices } from '#format/surveys/voices-file.ts';
import type { AppDataManifest } from '#format/app-data.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import { compareOf } from '#model/comparing/compare-of.ts';
import { compareRecords } from '#model/comparing/compare-records.ts';
import { questionOf } from '#model/comparing/question-of.ts';
import { tensionHead, tensionOf } from '#model/comparing/tension-of.ts';
import type { Corpus } from '#model/corpus.ts';
import { aboutOf } from '#model/surveys/about-of.ts';
import { figuresOf } from '#model/surveys/figures-of.ts';
import { speakersHeard, voiceHead } from '#model/surveys/voice-heads.ts';
import { voiceOf, voiceRecords, wordsIn } from '#model/surveys/voice-of.ts';
import { byContent, type NameFile, type OutputFile } from '#pipeline/files/named-file.ts';

type Painted = ReturnType<typeof paintedRecords>;

/** The data file of a survey, and those of its records. */
interface SurveyFile {
  readonly name: SurveyName;
  readonly file: OutputFile;
  readonly records: readonly OutputFile[];
}

function compareFiles(corpus: Corpus, painted: Painted, nameFile: NameFile): readonly SurveyFile[] {
  const { tensions, storylines } = corpus;
  if (tensions.length === 0 && storylines.length === 0) return [];
  const records = lazy(() => compareRecords(corpus, claimsOfEvents(corpus).flat(), painted));
  const compared = tensions.map((each) =>
    nameFile(`compare-${each.id}`, () => encodeCompared(tensionOf(each, records()))),
  );
  const asked = storylines.map((each) =>
    nameFile(`compare-${each.id}`, () => encodeCompared(questionOf(each, records()))),
  );
  const file = nameFile('compare', () => {
    const heads = tensions.map((each, place) => ({ ...tensionHead(each, records()), file: at(compared, place).path }));
    const files = asked.map(({ path }) => path);
    return encodeCompared(compareOf(heads, files, records()));
  });
  return [{ name: 'compare', file, records: [...compared, ...asked] }];
}

function voicesOf(corpus: Corpus, painted: Painted, nameFile: NameFile): readonly SurveyFile[] {
  const heard = speakersHeard(corpus);
  if (heard.length === 0) return [];
  const records = lazy(() => voiceRecords(corpus, painted));
  const files = heard.map((speaker) => nameFile(`voice-${speaker.id}`, () => encodeVoice(voiceOf(speaker, records()))));
  const file = nameFile('voices', () => {
    const heads = heard.map((speaker, place) => ({ ...voiceHead(speaker, corpus), file: at(files, place).path }));
    return encodeVoices({ heads, words: claimsOfEvents(corpus).flatMap((claims) => claims.map(wordsIn)) });
  });
  return [{ name: 'voices', file, records: files }];
}

function figuresIn(corpus: Corpus, { claim }: Painted, nameFile: NameFile): readonly SurveyFile[] {
  if (corpus.claims.every(({ figures }) => figures.length === 0)) return [];
  const file = nameFile('figures', () => encodeFigures(figuresOf(corpus, corpus.claims.map(claim))));
  return [{ name: 'figures', file, records: [] }];
}

function aboutFile(
  corpus: Corpus,
  published: readonly OutputFile[],
  { quote }: Painted,
  nameFile: NameFile,
): SurveyFile {
  const file = nameFile('about', () => {
    const files = published.map(({ path, content }) => ({ path, bytes: Buffer.byteLength(content) }));
    return encodeAbout(aboutOf(corpus, files, quote));
  });
  return { name: 'about', file, records: [] };
}

/** The surveys' files, and their names. `published` are the files of the open data. */
export function surveyFiles(
  corpus: Corpus,
  published: readonly OutputFile[],
  nameFile: NameFile = byContent,
): { readonly manifest: AppDataManifest['surveys']; readonly files: readonly OutputFile[] } {
  const painted = paintedRecords(corpus);
  const surveys = [
    ...compareFiles(corpus, painted, nameFile),
    ...figuresIn(corpus, painted, nameFile),
    ...voicesOf(corpus, painted, nameFile),
    aboutFile(corpus, published, painted, nameFile),
  ];
  return {
    manifest: Object.fromEntries(surveys.map(({ name, file }) => [name, file.path])),
    files: surveys.flatMap(({ file, records }) => [file, ...records]),
  };
}
