import type { Chronology } from '#model/chronology.ts';
import { STATUSES, valuesOf } from '#model/vocabulary.ts';
import { at, chronology, type Row, source } from '../../unit/model/records.ts';

const on = (iso: string): Pick<Row, 'reading' | 'earliest' | 'latest'> => ({
  reading: 'day',
  earliest: at(iso),
  latest: at(iso),
});

const ROWS: readonly Row[] = [
  { id: 'start', title: 'Strikes begin', ...on('2015-09-30'), sources: [0, 1] },
  { id: 'tally', title: 'A count of strikes', kind: 'tally', ...on('2015-10-03'), sources: [0] },
  { id: 'talks', title: 'Talks are planned', kind: 'meeting', ...on('2015-10-20'), sources: [1] },
  { id: 'crash', title: 'A plane crashes', kind: 'incident', ...on('2015-10-31'), sources: [2] },
  { id: 'undated', title: 'No day is given', sources: [2] },
];

const SOURCES = [source('a', '2015-10-04'), source('b', '2015-10-10', '2015-10-11'), source('c', '2015-11-17')];

const plain = chronology(ROWS, {
  title: 'Strikes in autumn',
  summary: 'What some articles say.',
  sources: SOURCES,
  storylines: [
    { id: 'counts', title: 'How many?', sentence: 'Who counted what.', events: [0, 1] },
    { id: 'talks', title: 'Who talks to whom?', sentence: 'Talks and calls.', events: [2] },
  ],
});

const status = Int32Array.from(plain.events.ids, (id) =>
  valuesOf(STATUSES).indexOf(id === 'talks' ? 'planned' : 'reported'),
);

/** Three articles and five events: one in two of them, one planned, one without a day. */
export const CORPUS: Chronology = { ...plain, events: { ...plain.events, status } };

/** As many events on one day, in the first source, as many as a lane cannot stack. */
export function burst(count: number): Chronology {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    ...on('2015-10-07'),
    sources: [0],
  }));
  return chronology(rows, { sources: SOURCES });
}
