import { bibtex } from '#format/citation/bibtex.ts';
import { cslJson } from '#format/citation/csl-json.ts';
import { annotationCollection, sourceTextPath } from '#format/public/annotations.ts';
import { corpusJson } from '#format/public/corpus-json.ts';
import { CORPUS_DEFINITIONS, corpusFile } from '#format/public/corpus-schema.ts';
import { dataReadme } from '#format/public/data-readme.ts';
import { eventsCsv } from '#format/public/events-csv.ts';
import { jsonSchemaOf } from '#format/public/json-schema.ts';
import { jsonText } from '#format/public/json-text.ts';
import { siteRoot } from '#format/public/public-address.ts';
import { sourceJson } from '#format/public/source-json.ts';
import { SOURCE_DEFINITIONS, sourceFile } from '#format/public/source-schema.ts';
import { timelineJs } from '#format/public/timelinejs.ts';
import type { Corpus } from '#model/corpus.ts';

/** A file of `data/`: its path in that folder and its text, to be written as UTF-8. */
export interface PublicFile {
  readonly path: string;
  readonly content: string;
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
    { path: 'README.md', content: dataReadme(corpus, root) },
    { path: 'corpus.json', content: jsonText(corpusJson(corpus)) },
    { path: 'corpus.schema.json', content: jsonText(corpusSchema) },
    { path: 'source.schema.json', content: jsonText(sourceSchema) },
    ...corpus.sources.flatMap((source) => [
      { path: `sources/${source.id}.json`, content: jsonText(sourceJson(corpus, source)) },
      { path: sourceTextPath(source.id), content: source.text },
    ]),
    { path: 'events.csv', content: eventsCsv(corpus) },
    { path: 'annotations.jsonld', content: jsonText(annotationCollection(corpus, root)) },
    { path: 'timelinejs.json', content: jsonText(timelineJs(corpus, root)) },
    { path: 'citations.bib', content: bibtex(corpus) },
    { path: 'citations.json', content: jsonText(cslJson(corpus)) },
  ];
}
