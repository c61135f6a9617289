import {
  append,
  CLOSED,
  COUNTED,
  type Defects,
  NORTH,
  replace,
  rewrite,
  SILENT_MAYOR,
  SOUTH,
  write,
} from './defect.ts';

function figureOf(id: string, partOf: string): string {
  const counted = 'measure: cracked-stones, value: 8, qualifier: exact, words: 8 on the piers';
  return `      - {id: ${id}, ${counted}, mode: achieved, counting: stock, partOf: ${partOf}}\n`;
}

const WITH_PARTY = `title: A bridge
summary: It was closed.
span: 2021-03-01/2021-03-31
measures: [{id: cracked-stones, label: stones, definition: Stones.}]
parties: [{id: town, name: The town, definition: Its offices.}]
`;

/** Ids that lead nowhere, to two things, or round in a circle. */
export const IDS: Defects = {
  'duplicate-id': [
    replace(
      'two speakers of one id',
      'speakers.yaml',
      'id: road-office',
      'id: road-office\n  name: Road office\n- id: road-office',
    ),
    replace('two claims of one id', CLOSED, 'id: closed-south', 'id: closed-north'),
    replace('two figures of one id', COUNTED, 'id: stones-south-arch', 'id: stones-south-total'),
    replace('an article of another source', NORTH, 'file: north.txt', 'file: south.txt'),
    replace('an article of an earlier source', SOUTH, 'file: south.txt', 'file: north.txt'),
  ],
  'figure-outside-total': [
    replace('an item larger than its total', COUNTED, '{min: 12, max: 12}', '{min: 32, max: 33}'),
    append('two figures in a circle', COUNTED, figureOf('stones-a', 'stones-b') + figureOf('stones-b', 'stones-a')),
    append('a figure that is part of itself', COUNTED, figureOf('stones-a', 'stones-a')),
  ],
  'id-clash': [
    replace('an old id that an event has', CLOSED, '[bridge-shut]', '[bridge-reopens]'),
    replace('a tension with the id of a storyline', 'tensions.yaml', 'id: number-of-stones', 'id: how-long'),
  ],
  'institution-cycle': [
    replace(
      'institutions in a circle',
      'speakers.yaml',
      'name: Harlow council',
      'name: Harlow council\n  institution: holt',
    ),
    replace(
      'an institution of itself',
      'speakers.yaml',
      'name: Harlow council',
      'name: Harlow council\n  institution: council',
    ),
  ],
  'label-not-unique': [
    replace('a label twice', SOUTH, 'label: South Post, 15 Mar', 'label: Lark News, 12 Mar'),
    replace('a letter twice', SOUTH, 'letter: B', 'letter: A'),
  ],
  'no-outside': [replace('a day from outside that nothing says', SOUTH, 'certainty: inferred', 'certainty: outside')],
  'party-below-the-top': [
    {
      ...replace(
        'a party below the top',
        'speakers.yaml',
        'institution: council',
        'institution: council\n  party: town',
      ),
      beside: { 'corpus.yaml': WITH_PARTY },
    },
  ],
  'no-claims': [rewrite('an event without claims', CLOSED, /claims:[^]*/, 'claims: []')],
  'order-circle': [
    replace(
      'an event after itself',
      CLOSED,
      '    passages:\n      - The bridge was',
      '    after: [{event: bridge-closed, words: last week}]\n    passages:\n      - The bridge was',
    ),
  ],
  'order-impossible': [
    replace(
      'an event after one of a later day',
      CLOSED,
      '    passages:\n      - The bridge over',
      '    after: [{event: bridge-reopens, words: on Thursday}]\n    passages:\n      - The bridge over',
    ),
  ],
  'storyline-against-order': [
    {
      ...replace(
        'a storyline that begins with the end',
        CLOSED,
        '    passages:\n      - The bridge over',
        '    before: [{event: bridge-reopens, words: on Thursday}]\n    passages:\n      - The bridge over',
      ),
      beside: {
        'storylines.yaml':
          '- {id: how-long, title: How long?, sentence: It says so., events: [bridge-reopens, bridge-closed]}\n',
      },
    },
  ],
  'storyline-repeats': [
    replace('an event twice', 'storylines.yaml', '[bridge-closed, bridge-reopens]', '[bridge-closed, bridge-closed]'),
  ],
  'unknown-id': [
    replace('a speaker misspelt', CLOSED, 'speaker: council', 'speaker: concil'),
    replace('a source misspelt', CLOSED, 'source: south', 'source: suoth'),
    replace('a claim misspelt', CLOSED, 'from: [closed-north]', 'from: [closed-nort]'),
    append('a party that nothing defines', SOUTH, 'party: town\n'),
    replace('a day that rests on nothing', 'occasions.yaml', '    rule:', '    outside: town-diary\n    rule:'),
    replace('an occasion of another id', 'occasions.yaml', 'id: holt-11-mar', 'id: holt-12-mar'),
    replace('a measure of another id', 'corpus.yaml', 'id: cracked-stones', 'id: split-stones'),
    { what: 'no places', path: 'places.yaml', change: null },
    { what: 'no speakers', path: 'speakers.yaml', change: null },
  ],
  'unsafe-name': [
    replace('an id with a slash', COUNTED, 'id: stones-south-total', 'id: a/b'),
    replace('an id that Windows keeps', 'speakers.yaml', '- id: road-office', '- id: nul'),
    write('a file that Windows keeps', 'events/con.yaml', SILENT_MAYOR),
    replace('an old id that Windows keeps', CLOSED, '[bridge-shut]', '[lpt1]'),
  ],
};
