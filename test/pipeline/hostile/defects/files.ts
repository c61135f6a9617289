import { append, CLOSED, COUNTED, type Defects, NORTH, replace, SOUTH, write } from './defect.ts';

const NORTH_HASH = '5d537e26f0d70e03a725a4b61e614edc458eb23644cb86b5b5696e7bd7789211';
const SOUTH_HASH = '0a0e7e5c6d7befd261aa1ce09e206118c3d69451d497605d751dedd81b440997';
const OTHER_HASH = '0'.repeat(64);

/** A lock of the good seeds, with the hash of the southern text and its older editions. */
function lockOf(sha256: string | null, older: readonly object[] = [], version = 1): string {
  const south = sha256 === null ? [] : [{ source: 'south', sha256, older }];
  const sources = [{ source: 'north', sha256: NORTH_HASH, older: [] }, ...south];
  return JSON.stringify({ what: '', version, sources });
}

/** An edition of which a stretch is said to be kept. */
const keeping = (kept: readonly number[]) => [{ sha256: OTHER_HASH, words: '0123456789abcdef', kept: [kept] }];

const LATIN_1 = Uint8Array.of(0x4c, 0xe9, 0x0a);

/** Files that are not there, that cannot be read, or that nothing reads. */
export const FILES: Defects = {
  'bad-yaml': [
    replace('a tab for indentation', NORTH, '  edtf: 2021-03-12', '\tedtf: 2021-03-12'),
    replace('a tab beside spaces', COUNTED, '    source: north', '  \tsource: north'),
    replace('an alias of nothing', CLOSED, 'title: The bridge over the Lark is closed', 'title: *bridge'),
    replace('an alias within itself', CLOSED, 'aliases: [bridge-shut]', 'aliases: &a [*a]'),
    append('a second document', CLOSED, '---\ntitle: Another\n'),
    append('a second document that is empty', CLOSED, '---\n'),
    replace('a text that is not closed', CLOSED, 'title: The', 'title: "The'),
    replace('a colon within a text', CLOSED, 'title: The bridge', 'title: The bridge: the'),
    replace('a type of its own', CLOSED, 'title: The', 'title: !html The'),
    append('the marks of a merge', CLOSED, '<<<<<<< HEAD\n=======\n>>>>>>> other\n'),
    write('ten thousand brackets', 'corpus.yaml', '['.repeat(10_000)),
    write('ten thousand lists, one in the other', 'corpus.yaml', `${'- '.repeat(10_000)}a`),
    replace(
      'aliases that multiply',
      'storylines.yaml',
      '[bridge-closed, bridge-reopens]',
      `[&a bridge-closed, ${'*a, '.repeat(20_000)}]`,
    ),
  ],
  'bad-lock': [
    write('a lock that is no JSON', 'editions.lock', '<<<<<<< HEAD\n'),
    write('a lock of a later program', 'editions.lock', lockOf(SOUTH_HASH, [], 2)),
    write('a lock with half a stretch', 'editions.lock', lockOf(SOUTH_HASH, keeping([0, 4]))),
    write('a lock with a stretch before the text', 'editions.lock', lockOf(SOUTH_HASH, keeping([0, 4, -1]))),
    write('a lock with a stretch of other words', 'editions.lock', lockOf(SOUTH_HASH, keeping([0, 4, 5]))),
    write('a lock with a stretch beyond the text', 'editions.lock', lockOf(SOUTH_HASH, keeping([0, 4, 9999]))),
  ],
  'duplicate-key': [replace('a key that stands twice', CLOSED, 'kind: incident', 'kind: incident\nkind: incident')],
  'empty-file': [
    write('an empty file', 'places.yaml', ''),
    write('nothing but a comment', 'speakers.yaml', '# later\n'),
    write('an event of nothing', CLOSED, '~\n'),
    write('an empty article', 'articles/south.txt', '\n'),
  ],
  'missing-file': [
    { what: 'no corpus', path: 'corpus.yaml', change: null },
    { what: 'no article', path: 'articles/south.txt', change: null },
    replace('an article by another name', SOUTH, 'file: south.txt', 'file: suoth.txt'),
  ],
  'not-locked': [
    write('a new hash that was written by hand', 'editions.lock', lockOf(OTHER_HASH)),
    write('an article that no lock has', 'editions.lock', lockOf(null)),
  ],
  'not-utf8': [
    write('an event in another encoding', CLOSED, LATIN_1),
    write('an article in another encoding', 'articles/south.txt', LATIN_1),
  ],
  'unknown-file': [
    write('an article without a source', 'articles/west.txt', 'A text.\n'),
    write('a file of another kind', 'events/notes.docx', 'x'),
  ],
  'unknown-key': [
    replace('a key that is not known', CLOSED, 'kind:', 'colour: red\nkind:'),
    replace('a required key misspelt', CLOSED, 'claims:', 'claim:'),
    replace('a reading misspelt', CLOSED, 'reading: day', 'readng: day'),
    replace('a key with a sign in it', CLOSED, 'status:', 'sta&a tus:'),
    replace('a key like none, for one that is missing', CLOSED, 'status:', 'zustand:'),
    replace('an optional key with words in it', 'occasions.yaml', 'prefix: ', 'prefix:of '),
    replace('a name of prototypes', CLOSED, 'kind:', '__proto__: {title: x}\nkind:'),
    replace('a colour of a terminal', CLOSED, 'kind:', '"\\e[31mred\\a": 1\nkind:'),
  ],
};
