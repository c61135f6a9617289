import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import * as meanings from '#format/meanings.ts';
import { corpusFile } from '#format/public/corpus-schema.ts';
import { publicFiles } from '#format/public/public-files.ts';
import { sourceFile } from '#format/public/source-schema.ts';
import * as vocabularies from '#model/vocabulary.ts';
import { EXAMPLE_CORPUS } from '../../../fixtures/example-corpus.ts';
import { invalidAt, propertiesOf } from './json-schema-check.ts';

const files = new Map(
  publicFiles(EXAMPLE_CORPUS, { siteUrl: null }).map(({ path, content }) => [path, content] as const),
);

function json(path: string) {
  return JSON.parse(files.get(path) ?? `"no file ${path}"`);
}

describe.each([
  ['corpus.json', 'corpus.schema.json', corpusFile],
  ['sources/gazette.json', 'source.schema.json', sourceFile],
  ['sources/wire.json', 'source.schema.json', sourceFile],
])('%s', (path, schemaPath, shape) => {
  test('is as its schema says', () => {
    expect(v.safeParse(shape, json(path)).issues).toBeUndefined();
    expect(invalidAt(json(schemaPath), json(path))).toEqual([]);
  });

  test('names its schema', () => {
    expect(new URL(json(path).$schema, `https://site.example/data/${path}`).pathname).toBe(`/data/${schemaPath}`);
  });
});

describe('a wrong corpus is refused', () => {
  const cases: [string, string, (corpus: ReturnType<typeof json>) => void][] = [
    ['another version', '/version', (corpus) => (corpus.version = 99)],
    ['a missing list', '/claims', (corpus) => delete corpus.claims],
    ['a key that is not known', '/extra', (corpus) => (corpus.extra = 1)],
    ['a day as a number', '/span/first', (corpus) => (corpus.span.first = 16709)],
    ['a kind that is no id', '/events/0/kind', (corpus) => (corpus.events[0].kind = 'A rumour')],
    ['an id that is no safe name', '/events/0/id', (corpus) => (corpus.events[0].id = '../x')],
    ['a negative offset', '/claims/0/passages/0/start', (corpus) => (corpus.claims[0].passages[0].start = -1)],
    ['half an offset', '/claims/0/passages/0/end', (corpus) => (corpus.claims[0].passages[0].end = 1.5)],
    ['a title that is null', '/sources/0/title', (corpus) => (corpus.sources[0].title = null)],
    ['a hash that is none', '/sources/0/sha256', (corpus) => (corpus.sources[0].sha256 = 'abc')],
  ];

  test.each(cases)('%s', (_, at, spoil) => {
    const corpus = json('corpus.json');
    spoil(corpus);
    expect(v.safeParse(corpusFile, corpus).success).toBe(false);
    expect(invalidAt(json('corpus.schema.json'), corpus)).toEqual([at]);
  });
});

describe.each(['corpus.schema.json', 'source.schema.json'])('%s', (path) => {
  test('describes every property', () => {
    const properties = propertiesOf(json(path));
    expect(properties.length).toBeGreaterThan(20);
    expect(properties.filter(([, { description }]) => !description).map(([at]) => at)).toEqual([]);
  });

  test('gives each shared part a name', () => {
    expect(Object.keys(json(path).$defs).filter((name) => !/^[a-z]/i.test(name))).toEqual([]);
  });

  test('is JSON Schema 2020-12, with an address of its own when the site has one', () => {
    expect(json(path).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(json(path)).not.toHaveProperty('$id');
    const online = publicFiles(EXAMPLE_CORPUS, { siteUrl: 'https://site.example/base' });
    const { $id } = JSON.parse(online.find((file) => file.path === path)?.content ?? '{}');
    expect($id).toBe(`https://site.example/base/data/${path}`);
  });
});

const VOCABULARIES = Object.entries({ ...vocabularies, ...meanings }).flatMap(([name, vocabulary]) =>
  typeof vocabulary === 'object' && !Array.isArray(vocabulary) ? [[name, vocabulary] as const] : [],
);

test('there are vocabularies to look for', () => {
  expect(VOCABULARIES.length).toBeGreaterThan(8);
});

test.each(VOCABULARIES)('the schema defines each value of %s', (_, vocabulary) => {
  const wanted = Object.entries(vocabulary).map(([value, sentence]) => ({ const: value, description: sentence }));
  expect(files.get('corpus.schema.json')?.replaceAll(/\s+/g, '')).toContain(
    `"oneOf":${JSON.stringify(wanted).replaceAll(/\s+/g, '')}`,
  );
});
