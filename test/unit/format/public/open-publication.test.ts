import { describe, expect, it } from 'vitest';

import { bibtexEntry } from '#format/citation/bibtex.ts';
import { cslItem } from '#format/citation/csl-json.ts';
import { corpusFile } from '#format/public/corpus-schema.ts';
import { publicFiles } from '#format/public/public-files.ts';
import type { Corpus, Publication } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { dayFromCivil } from '#model/day.ts';
import * as v from 'valibot';

import { EXAMPLE_CORPUS } from '../../../fixtures/example-corpus.ts';

const NONE: Publication = {
  edtf: null,
  earliest: null,
  latest: null,
  ends: PLAIN_DAYS,
  certainty: null,
  words: null,
  rule: 'The page prints no day.',
  outside: null,
};
const BY: Publication = { ...NONE, edtf: '[..2021-03-09]', latest: dayFromCivil(2021, 3, 9), certainty: 'inferred' };

function corpusWith(published: Publication): Corpus {
  return { ...EXAMPLE_CORPUS, sources: EXAMPLE_CORPUS.sources.map((source) => ({ ...source, published })) };
}

function fileOf(published: Publication, path: string): string {
  const file = publicFiles(corpusWith(published), { siteUrl: null }).find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}`);
  return file.content;
}

describe.each([
  ['unknown', NONE, 'no publication day printed', 'No publication day printed. The page prints no day.'],
  ['open before', BY, 'by 9 Mar 2021', 'Published by 9 Mar 2021. Bounds follow from what the article says.'],
])('a day of publication that is %s', (_name, published, day, note) => {
  const [source] = corpusWith(published).sources;
  if (!source) throw new Error('The example has sources');

  it('is no date in a citation, whose note says what is known', () => {
    expect(cslItem(source)).not.toHaveProperty('issued');
    expect(cslItem(source).note).toContain(note);
    expect(bibtexEntry(source)).toContain(note);
    expect(bibtexEntry(source)).not.toMatch(/year|month/);
  });

  it('is such in the table of sources', () => {
    expect(fileOf(published, 'README.md')).toContain(`| ${day} | sources/gazette.json |`);
  });

  it('leaves its cells empty and its fields null, as the schema has them', () => {
    expect(fileOf(published, 'events.csv')).toMatch(/Gazette, 5 Mar",,/);
    const corpus: unknown = JSON.parse(fileOf(published, 'corpus.json'));
    expect(v.safeParse(corpusFile, corpus).success).toBe(true);
    expect(corpus).toMatchObject({ sources: [{ published: { earliest: null } }, {}] });
  });
});
