import { describe, expect, it } from 'vitest';

import type { Reading } from '#model/vocabulary.ts';
import { clustersOf, countRuns } from '#timeline/layout/count-runs.ts';
import { daysOfCluster } from '#timeline/layout/words/cluster-days.ts';

import { LIMITS, SOURCES, SPAN } from '../../../fixtures/any-events.ts';
import { at, chronology } from '../../../fixtures/records.ts';
import { columnsOf } from './placed.ts';

type Dated = readonly [reading: Reading, earliest: string | null, latest: string | null];

/** The days of the counts of these events, on an axis from 1 Sep to 30 Nov. */
function daysOf(dates: readonly Dated[]): readonly string[] {
  const rows = dates.map(([reading, first, last], index) => ({
    id: `e${index}`,
    reading,
    earliest: first === null ? null : at(first),
    latest: last === null ? null : at(last),
  }));
  const columns = columnsOf(chronology(rows, { sources: SOURCES, span: SPAN }));
  const isCounted = new Uint8Array(rows.length).fill(1);
  const runs = countRuns(columns, isCounted, { dayPx: 10, wordsStart: LIMITS.start, wordsDays: 14, flag: Infinity });
  return clustersOf(columns, isCounted, runs).map((cluster) => daysOfCluster(cluster, false));
}

const OLD_STATE: Dated = ['throughout', '2011-03-15', '2015-10-08'];
const SINCE: Dated = ['day', '2011-03-15', null];
const TO_COME: Dated = ['day', null, '2016-01-31'];

describe('the days of a count', () => {
  it.each<[string, Dated[], string[]]>([
    [
      'are those of its events',
      [
        ['day', '2015-09-01', '2015-09-01'],
        ['day', '2015-09-04', '2015-09-04'],
      ],
      ['1–4 Sep'],
    ],
    ['of states that began before the axis lie before it', [OLD_STATE, SINCE], ['from before 1 Sep']],
    [
      'go up to the last, where others began before it',
      [OLD_STATE, ['day', '2015-09-11', '2015-09-11']],
      ['up to 11 Sep'],
    ],
    ['and to its first day, where some are of that', [OLD_STATE, ['day', '2015-09-01', '2015-09-01']], ['up to 1 Sep']],
    ['of what is told only as by a later day lie after it', [TO_COME], ['after 30 Nov']],
    ['go on from the first, where others do', [['day', '2015-11-20', '2015-11-20'], TO_COME], ['from 20 Nov on']],
    ['of an event that reaches beyond its end are its own', [['throughout', '2015-09-03', '2016-02-01']], ['3 Sep']],
  ])('%s', (_, dates, expected) => {
    expect(daysOf(dates)).toEqual(expected);
  });
});
