import { expect, it } from 'vitest';

import { buildSite } from '#pipeline/files/build-site.ts';
import { formatProblems } from '#pipeline/report/report.ts';

import { GOOD, seedsOf } from '../seeds-cases.ts';

const good = await seedsOf(GOOD);

type Change = (text: string, path: string) => string;

const inFile =
  (file: string, change: (text: string) => string): Change =>
  (text, path) =>
    path === file ? change(text) : text;

const CLOSED = 'events/bridge-closed.yaml';

/** What looks odd and is right: a check that is too eager would lose it. */
const RIGHT: readonly (readonly [string, Change])[] = [
  ['a mark of byte order', (text) => `\ufeff${text}`],
  ['lines that end as Windows ends them', (text) => text.replaceAll('\n', '\r\n')],
  ['a document that begins with its mark', (text) => `# first\n---\n${text}`],
  ['a document that ends with its mark', (text) => `${text}...\n`],
  [
    'an id of prototypes',
    (text) => text.replaceAll(/\bcouncil\b(?!,)/g, 'constructor').replaceAll('the constructor', 'the council'),
  ],
  [
    'a hash in capitals',
    inFile('sources/north.yaml', (text) =>
      text.replace(/sha256: \S+/, (hash) => hash.toUpperCase().replace('SHA256', 'sha256')),
    ),
  ],
  [
    'a month of publication between days',
    inFile('sources/south.yaml', (text) => text.replace('"[2021-03-15..2021-03-16]"', '2021-03')),
  ],
  ['a count of nothing', inFile('events/stones-counted.yaml', (text) => text.replace('value: 14', 'value: 0'))],
  ['a part of one', inFile('events/stones-counted.yaml', (text) => text.replace('value: 14', 'value: 0.5'))],
  ['the pole and the date line', inFile('places.yaml', (text) => text.replace('51.5', '-90').replace('0.25', '180'))],
  [
    'an address of letters from everywhere',
    inFile('sources/north.yaml', (text) => `url: https://zeitung.example/brücke/?q=a%20b#ende\n${text}`),
  ],
  [
    'a title in another direction',
    inFile(CLOSED, (text) => text.replace(/title: .*/, 'title: "\u200fالجسر مغلق (Lark)"')),
  ],
  [
    'a title of an emoji that is joined',
    inFile(CLOSED, (text) => text.replace(/title: .*/, 'title: "👨\u200d👩\u200d👧"')),
  ],
  [
    'a title over two lines',
    inFile(CLOSED, (text) => text.replace(/title: .*/, 'title: >\n  The bridge\n  is closed')),
  ],
  [
    'a title with signs of markup',
    inFile(CLOSED, (text) => text.replace(/title: .*/, 'title: "1 < 2 & 3 > 2, R&D; <3"')),
  ],
  [
    'an alias of YAML',
    inFile(CLOSED, (text) => text.replace('source: north', 'via: [&c council, *c]\n    source: north')),
  ],
  ['events before the span', inFile('corpus.yaml', (text) => text.replace('2021-03-01/', '2021-03-12/'))],
];

it.each(RIGHT)('%s is no problem', (_, change) => {
  const files = new Map(good);
  for (const [path, bytes] of good) {
    if (path.endsWith('.yaml'))
      files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(bytes), path)));
  }
  const site = buildSite(files, { siteUrl: null });
  expect(site.ok ? '' : formatProblems(site.error)).toBe('');
});
