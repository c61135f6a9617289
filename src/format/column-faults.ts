import type { TimelineData } from '#format/app-data.ts';
import { READINGS, STANCES, STATUSES, KINDS, valuesOf } from '#model/vocabulary.ts';

/** What is wrong, and where in a file. */
export interface Fault {
  readonly path: string;
  readonly reason: string;
}

/** A column, how long it must be, and the least and greatest number that it may hold. */
type Rule = readonly [path: string, values: Int32Array, length: number, least?: number, most?: number];

/** The last place in a vocabulary. */
function lastOf(vocabulary: Readonly<Record<string, string>>): number {
  return valuesOf(vocabulary).length - 1;
}

function rulesOf({ sources, speakers, dates, words, said, events, claims }: TimelineData): readonly Rule[] {
  const { length } = events.ids;
  const count = claims.source.length;
  const lastDate = dates.reading.length;
  const lastSaid = said.earliest.length;
  return [
    ['dates.reading', dates.reading, lastDate, -1, lastOf(READINGS)],
    ['dates.earliest', dates.earliest, lastDate],
    ['dates.latest', dates.latest, lastDate],
    ['dates.flags', dates.flags, lastDate, 0, 3],
    ['said.earliest', said.earliest, lastSaid],
    ['said.latest', said.latest, lastSaid],
    ['events.words', events.words, length, 0, words.length - 1],
    ['events.kind', events.kind, length, 0, lastOf(KINDS)],
    ['events.status', events.status, length, 0, lastOf(STATUSES)],
    ['events.date', events.date, length],
    ['events.claims', events.claims, length, 0],
    ['claims.source', claims.source, count, 0, sources.length - 1],
    ['claims.speaker', claims.speaker, count, -1, speakers.length - 1],
    ['claims.said', claims.said, count, 0, lastSaid - 1],
    ['claims.stance', claims.stance, count, 0, lastOf(STANCES)],
    ['claims.date', claims.date, count],
    ['claims.words', claims.words, count, 0, words.length - 1],
    ['claims.passageStart', claims.passageStart, count, 0],
    ['claims.passageLength', claims.passageLength, count, 1],
  ];
}

/** The first column that is not as long as it must be or names what is not there; null when all are well. */
export function columnFault(data: TimelineData): Fault | null {
  const { ids, titles } = data.events;
  if (titles.length !== ids.length) return wrongLength('events.titles', ids.length, titles.length);
  for (const [path, values, length, least = -Infinity, most = Infinity] of rulesOf(data)) {
    if (values.length !== length) return wrongLength(path, length, values.length);
    for (const value of values) {
      if (value < least || value > most) return { path, reason: `${value} is not between ${least} and ${most}` };
    }
  }
  return null;
}

function wrongLength(path: string, expected: number, found: number): Fault {
  return { path, reason: `Expected ${expected} values but found ${found}` };
}
