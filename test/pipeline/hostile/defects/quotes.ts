import { createHash } from 'node:crypto';

import { CLOSED, COUNTED, type Defects, NORTH, replace, rewrite, SILENT_MAYOR, SOUTH, write } from './defect.ts';

/** A third article, in which letters of several units stand. */
const CREW_TEXT = 'West\n\nThe crew \u{1f468}\u200d\u{1f469}\u200d\u{1f467} of the cafe\u0301s left.\n';
const CREW = {
  'articles/west.txt': CREW_TEXT,
  'sources/west.yaml': `file: west.txt
letter: C
label: West
sha256: ${createHash('sha256').update(CREW_TEXT).digest('hex')}
published: {edtf: 2021-03-20, certainty: printed, rule: Printed.}
headline: West
`,
};

function crewEvent(passage: string): string {
  return SILENT_MAYOR.replace('south', 'west').replace('The mayor did not comment.]', `${passage}]`);
}

/** Words that are not in their article, or not where they should be. */
export const QUOTES: Defects = {
  'ambiguous-quote': [
    replace('a quote that stands twice', CLOSED, 'The bridge was closed last week.', 'The road office denied'),
  ],
  'blocks-overlap': [
    replace('furniture that is the headline', SOUTH, 'Published on 15 March]', 'Published on 15 March, to stay shut]'),
  ],
  'cut-character': [
    {
      ...write(
        'a quote that ends within a joined emoji',
        'events/crew.yaml',
        crewEvent('The crew \u{1f468}\u200d\u{1f469}'),
      ),
      beside: CREW,
    },
    { ...write('a quote that begins with an accent', 'events/crew.yaml', crewEvent('"\u0301s left"')), beside: CREW },
    {
      ...write('a quote without the accent of its last letter', 'events/crew.yaml', crewEvent('the cafe')),
      beside: CREW,
    },
  ],
  'hash-mismatch': [
    replace('a hash of another text', NORTH, 'sha256: 5', 'sha256: 6'),
    replace('a hash that is none', NORTH, 'sha256: 5d', 'sha256: unknown'),
  ],
  'no-passages': [rewrite('a claim without passages', COUNTED, / {4}passages:\n {6}- .*\n/, '')],
  'not-printed': [replace('a spelling of nobody', 'speakers.yaml', '[road office]', '[Road Office]')],
  'quote-not-found': [
    replace('a word misspelt', CLOSED, 'The bridge was closed last week.', 'The brigde was closed last week.'),
    replace('a passage of another source', CLOSED, 'source: south', 'source: north'),
    replace('words of another source', 'tensions.yaml', 'source: north', 'source: south'),
    replace(
      'a letter of another script',
      CLOSED,
      'The bridge was closed last week.',
      '"The bridge was \u0441losed last week."',
    ),
    replace('words outside the passages', COUNTED, 'words: 12 of them', 'words: The mayor'),
  ],
  'tension-touches-nothing': [
    replace('words of no claim', 'tensions.yaml', 'exact: 14 cracked stones', 'exact: The town was founded'),
  ],
  'unused-but-quoted': [replace('a quoted paragraph', NORTH, 'exact: The town was founded', 'exact: She hoped')],
};
