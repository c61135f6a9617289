import { CLOSED, COUNTED, type Defects, NORTH, replace, rewrite, SOUTH } from './defect.ts';

/** Texts, numbers and addresses that no reader should see. */
export const TEXTS: Defects = {
  'bad-address': [
    replace('a script as the address of a source', SOUTH, 'furniture', 'url: javascript:alert(1)\nfurniture'),
    replace('an address without a host', SOUTH, 'furniture', 'url: "https://"\nfurniture'),
    replace('an address of another kind', SOUTH, 'furniture', 'url: ftp://example.org/a\nfurniture'),
    replace('an address with a line end', SOUTH, 'furniture', 'url: "https://example.org/a\\nb"\nfurniture'),
    replace('a port that cannot be', SOUTH, 'furniture', 'url: https://example.org:99999/\nfurniture'),
    replace('corrections to a script', 'corpus.yaml', 'mailto:bridge@example.org', 'data:text/html,x'),
  ],
  'bad-language': [
    replace('the name of a language', SOUTH, 'furniture', 'language: english\nfurniture'),
    replace('a language that nobody speaks', SOUTH, 'furniture', 'language: xx\nfurniture'),
    replace('a tag as programs write it', SOUTH, 'furniture', 'language: en_GB\nfurniture'),
  ],
  'control-character': [
    replace('a colour of a terminal in a title', CLOSED, 'title: The', 'title: "\\e[31mThe"\n#'),
    replace('a zero byte in a label', SOUTH, 'label: South Post, 15 Mar', 'label: "South\\0Post"'),
  ],
  'half-character': [
    replace('half a character in a title', CLOSED, 'title: The', 'title: "half \\ud83c"\n#'),
    replace('half a character in a quote', CLOSED, 'The bridge was closed last week.', '"hurt \\ud83c"'),
    replace('the other half in a speaker', 'speakers.yaml', 'name: Ines Holt', 'name: "\\udf09 Holt"'),
  ],
  'invisible-text': [
    replace('a title without width', CLOSED, 'title: The', 'title: "\\u200b"\n#'),
    replace('a label of a no-break space', SOUTH, 'label: South Post, 15 Mar', 'label: "\\u00a0"'),
    replace('a title of controls', CLOSED, 'title: The', 'title: "\\x01\\x7f"\n#'),
    replace('a passage of spaces', CLOSED, 'The bridge was closed last week.', '" "'),
  ],
  'markup-in-text': [
    replace('a tag', CLOSED, 'title: The', 'title: <b>The</b>'),
    replace('an entity', CLOSED, 'title: The', 'title: The &amp; the'),
  ],
  'missing-field': [
    replace('no title', CLOSED, 'title:', '# title:'),
    replace('no hash', NORTH, 'sha256:', '# sha256:'),
    rewrite('no publication', SOUTH, /published:\n(?: .*\n)+/, 'published: null\n'),
    replace('half of a coordinate', 'places.yaml', '  lat: 51.5\n', ''),
  ],
  'not-a-vocabulary-value': [
    replace('another kind', CLOSED, 'kind: incident', 'kind: accident'),
    replace('a mode that a total has', COUNTED, 'mode: achieved', 'mode: done'),
  ],
  'out-of-range': [
    replace('a count below zero', COUNTED, 'value: 14', 'value: -5'),
    replace('a count beyond all', COUNTED, 'value: 14', 'value: 1e308'),
    replace('a latitude beyond the pole', 'places.yaml', 'lat: 51.5', 'lat: 91'),
    replace('a longitude beyond the date line', 'places.yaml', 'lon: 0.25', 'lon: 181'),
  ],
  'too-long': [
    replace('a title without an end', CLOSED, 'title: The', `title: ${'The '.repeat(25_000)}`),
    replace('a word without an end', 'terms.yaml', '[20 stones,', `[${'o'.repeat(100_000)},`),
  ],
  'wrong-type': [
    replace('a list for a text', CLOSED, 'title: The bridge over the Lark is closed', 'title: [The bridge]'),
    replace('a number for a text', SOUTH, 'label: South Post, 15 Mar', 'label: 15'),
    replace('a value that runs backwards', COUNTED, '{min: 12, max: 12}', '{min: 12, max: 8}'),
    replace('a small letter', SOUTH, 'letter: B', 'letter: b'),
  ],
};
