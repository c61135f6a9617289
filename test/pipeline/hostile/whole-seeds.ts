import { parse } from 'yaml';

import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

import { GOOD, seedsOf } from '../seeds-cases.ts';

/** A seeds folder as plain data: what each YAML file holds, by path, and the texts. */
export interface PlainSeeds {
  readonly records: Readonly<Record<string, unknown>>;
  readonly texts: SeedFiles;
}

/** Steps from a file to a value in it: `['events/x.yaml', 'claims', 0, 'id']`. */
export type Path = readonly (string | number)[];

export function getAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), root);
}

/** A copy with another value at a path; `undefined` takes it out. */
export function setAt(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: unknown = structuredClone(root);
  if (!isObject(copy)) throw new Error(`Nothing at ${path.join('.')}`);
  copy[step] = setAt(copy[step], rest, value);
  return copy;
}

function isObject(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Takes numbers of YAML that JSON does not have as texts. */
export const NOT_A_NUMBER = '.nan, unquoted';

/** The folder as bytes: JSON is YAML, and says where lines are as well. */
export function toFiles({ records, texts }: PlainSeeds): SeedFiles {
  const files = new Map(texts);
  for (const [path, value] of Object.entries(records)) {
    const json = JSON.stringify(value, null, 2) ?? '';
    files.set(path, new TextEncoder().encode(json.replaceAll(JSON.stringify(NOT_A_NUMBER), '.nan')));
  }
  return files;
}

const OUTSIDE = {
  says: 'It is so.',
  publisher: 'The town',
  url: 'https://harlow.example/diary',
  seen: '2021-04-02',
};

/** What the good seeds leave out, so that every field of every record stands somewhere. */
const ADDED: readonly (readonly [Path, unknown])[] = [
  [['corpus.yaml', 'language'], 'en'],
  [['sources/north.yaml', 'credit'], 'North Press'],
  [['sources/north.yaml', 'language'], 'en-GB'],
  [['sources/north.yaml', 'otherLanguages'], [{ exact: '- Lark News', language: 'cy' }]],
  [['sources/north.yaml', 'url'], 'https://north.example/bridge'],
  [
    ['corpus.yaml', 'kinds'],
    ['incident', 'statement', 'tally'].map((id) => ({ id, label: id, definition: 'A kind.' })),
  ],
  [['sources/south.yaml', 'paragraphs'], 'lines'],
  [['sources/south.yaml', 'subheads'], ['The mayor did not comment.']],
  [['corpus.yaml', 'parties'], [{ id: 'harlow', name: 'Harlow', definition: 'The town.' }]],
  [['sources/north.yaml', 'party'], 'harlow'],
  [
    ['sources/north.yaml', 'outside'],
    [OUTSIDE, { ...OUTSIDE, id: 'diary' }],
  ],
  [['sources/south.yaml', 'outside'], { ...OUTSIDE, id: 'archive' }],
  [['sources/south.yaml', 'published', 'certainty'], 'outside'],
  [['sources/south.yaml', 'published', 'outside'], 'archive'],
  [['occasions.yaml', 0, 'day', 'outside'], 'archive'],
  [['occasions.yaml', 0, 'venue'], 'The town hall'],
  [['occasions.yaml', 0, 'note'], 'Inferred.'],
  [['places.yaml', 0, 'note'], 'Inferred.'],
  [['tensions.yaml', 0, 'note'], 'Inferred.'],
  [['speakers.yaml', 0, 'party'], 'harlow'],
  [['speakers.yaml', 0, 'anonymous'], false],
  [['speakers.yaml', 1, 'titles'], ['Mayor']],
  [['events/bridge-closed.yaml', 'when', 'edtf'], '2021-03-11'],
  [['events/bridge-closed.yaml', 'when', 'reading'], 'day'],
  [['events/bridge-closed.yaml', 'when', 'rule'], 'The day that is named.'],
  [['events/bridge-closed.yaml', 'note'], 'Inferred.'],
  [['events/bridge-closed.yaml', 'outside'], [OUTSIDE]],
  [['events/bridge-closed.yaml', 'claims', 0, 'via'], ['road-office']],
  [['events/stones-counted.yaml', 'claims', 0, 'note'], 'Inferred.'],
  [['events/stones-counted.yaml', 'claims', 0, 'figures', 0, 'note'], 'Inferred.'],
  [
    ['events/bridge-closed.yaml', 'claims', 0, 'when', 'at'],
    { words: 'on Thursday', time: '18:40', zone: 'the council' },
  ],
  [['events/bridge-closed.yaml', 'claims', 0, 'before'], [{ event: 'bridge-reopens', words: 'was closed' }]],
  [['events/stones-counted.yaml', 'claims', 0, 'after'], [{ event: 'bridge-closed', words: 'so far' }]],
  [['events/stones-counted.yaml', 'claims', 0, 'figures', 0, 'period'], '2021-03-10/2021-03-11'],
];

/** The good seeds with every field that a record can have. */
export async function wholeSeeds(): Promise<PlainSeeds> {
  const good = await seedsOf(GOOD);
  const isYaml = (path: string): boolean => path.endsWith('.yaml');
  const parsed: unknown = Object.fromEntries(
    [...good].filter(([path]) => isYaml(path)).map(([path, bytes]) => [path, parse(new TextDecoder().decode(bytes))]),
  );
  const whole = ADDED.reduce((root, [path, value]) => setAt(root, path, value), parsed);
  if (!isObject(whole)) throw new Error('The good seeds hold no records');
  return { records: whole, texts: new Map([...good].filter(([path]) => !isYaml(path))) };
}
