import { describe, expect, it } from 'vitest';
import { printedChronology } from '#explore/layout/printed-chronology.ts';
import type { Chronology } from '#model/chronology.ts';
import { asSaid } from '#model/clocks/as-said.ts';
import { CORPUS } from '../../../fixtures/timeline-corpus.ts';
import { TOLD } from '../../../fixtures/told-corpus.ts';

function linesOf(chronology: Chronology, shown: readonly number[]): readonly string[] {
  return printedChronology(chronology, shown).flatMap(({ title, rows }) => [
    title,
    ...rows.flatMap(({ told, claims }) => [
      `  ${told.title}`,
      ...claims.map(({ number, passage }) => `    ${number} ${passage}`),
    ]),
  ]);
}

describe('the chronology on paper', () => {
  it('has each event once, under its day or what stands for one, its quotations numbered as they are read', () => {
    expect(linesOf(CORPUS, [0, 1, 4])).toEqual([
      'Wednesday 30 Sep 2015',
      '  Strikes begin',
      '    1 a:t0-1',
      '    2 b:t0-1',
      'Saturday 3 Oct 2015',
      '  A count of strikes',
      '    3 a:t0-1',
      'No day given',
      '  No day is given',
      '    4 c:t0-1',
    ]);
  });

  it('has all claims of an event, those of one source too', () => {
    const [talks] = printedChronology(TOLD, [0]).flatMap(({ rows }) => rows);
    expect(talks?.claims.map(({ number, source }) => [number, source])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 2],
    ]);
  });

  it('has one claim in each row on the clock of saying', () => {
    const said = asSaid(TOLD);
    const rows = printedChronology(said, said.events.ids.keys()).flatMap((group) => group.rows);
    expect(rows.map(({ claims }) => claims.map(({ number }) => number))).toEqual([[1], [2], [3], [4], [5], [6]]);
  });
});
