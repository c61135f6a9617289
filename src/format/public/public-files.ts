import { bibtex } from '#format/citation/bibtex.ts';
import { cslJson } from '#format/citation/csl-json.ts';
import { annotationCollection, sourceTextPath } from '#format/public/annotations.ts';
import { corpusJson } from '#format/public/corpus-json.ts';
import { CORPUS_DEFINITIONS, corpusFile } from '#format/public/corpus-schema.ts';
import { dataReadme } from '#format/public/data-readme.ts';
import { eventsCsv } from '#format/public/events-csv.ts';
import { figuresCsv, measuresCounted } from '#format/public/figures-csv.ts';
import { jsonSchemaOf } from '#format/public/json-schema.ts';
import { jsonText } from '#format/public/json-text.ts';
import { recordsText } from '#format/public/records-text.ts';
import { siteRoot } from '#format/public/public-address.ts';
import { sourceJson } from '#format/public/source-json.ts';
import { SOURCE_DEFINITIONS, sourceFile } from '#format/public/source-schema.ts';
import { timelineJs } from '#format/public/timelinejs.ts';
import type { Corpus } from '#model/corpus.ts';

/**
 * A file of `data/`: its path in that folder and its text, to be written as UTF-8. The text is
 * printed whenever it is asked for: all of them together are too much to be held.
 */
export interface PublicFile {
  readonly path: string;
  readonly content: string;
}

function printed(path: string, print: () => string): PublicFile {
  return {
    path,
    get content() {
      return print();
    },
  };
}

/**
 * All public files of a corpus. The same corpus and options give the same bytes. `siteUrl` is the
 * site's origin and base (`https://example.org/sourceline/`); without it addresses are
 * root-relative.
 */
export function publicFiles(corpus: Corpus, options: { readonly siteUrl: string | null }): readonly PublicFile[] {
  const root = siteRoot(options.siteUrl);
  const corpusSchema = jsonSchemaOf(corpusFile, {
    path: 'corpus.schema.json',
    title: 'Sourceline corpus',
    root,
    definitions: CORPUS_DEFINITIONS,
  });
  const sourceSchema = jsonSchemaOf(sourceFile, {
    path: 'source.schema.json',
    title: 'Sourceline source',
    root,
    definitions: SOURCE_DEFINITIONS,
  });
  return [
    printed('README.md', () => dataReadme(corpus, root)),
    printed('corpus.json', () => recordsText(corpusJson(corpus))),
    printed('corpus.schema.json', () => jsonText(corpusSchema)),
    printed('source.schema.json', () => jsonText(sourceSchema)),
    ...corpus.sources.flatMap((source) => [
      printed(`sources/${source.id}.json`, () => recordsText(sourceJson(corpus, source))),
      printed(sourceTextPath(source.id), () => source.text),
    ]),
    printed('events.csv', () => eventsCsv(corpus)),
    printed('figures.csv', () => figuresCsv(corpus)),
    ...measuresCounted(corpus).map((measure) => printed(`figures/${measure}.csv`, () => figuresCsv(corpus, measure))),
    printed('annotations.jsonld', () => recordsText(annotationCollection(corpus, root))),
    printed('timelinejs.json', () => recordsText(timelineJs(corpus, root))),
    printed('citations.bib', () => bibtex(corpus)),
    printed('citations.json', () => recordsText(cslJson(corpus))),
  ];
}
