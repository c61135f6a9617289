import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEvents } from '#explore/layout/day-groups.ts';
import { RAIL_COLUMNS, type RailPart, type ScaleDay, verticalScale } from '#explore/layout/vertical-scale.ts';
import type { Chronology } from '#model/chronology.ts';
import { at, chronology, type Row } from '../../fixtures/records.ts';
import { all, anyChronology } from '../../fixtures/any-events.ts';

const SIGNS: Readonly<Record<RailPart, string>> = { begins: '┬', passes: '│', ends: '┴' };

function signOf(part: RailPart | null | undefined): string {
  return part ? SIGNS[part] : '.';
}

function scaleOf(corpus: Chronology): readonly ScaleDay[] {
  return verticalScale(corpus, listEvents(corpus, all(corpus)).days);
}

/** Each row as a text: its id, its columns, and the column of its own stretch. */
function drawn(rows: readonly Row[]): string[] {
  const corpus = chronology(rows);
  return scaleOf(corpus).flatMap(({ rows: ofDay }) =>
    ofDay.map(({ event, rail, own }) => {
      const columns = rail.map(signOf).join('');
      return `${corpus.events.ids[event]} ${columns}${own === null ? '' : ` own ${own}`}`;
    }),
  );
}

function row(id: string, reading: Row['reading'] & string, first: string, last = first): Row {
  return { id, reading, earliest: at(`2015-10-${first}`), latest: at(`2015-10-${last}`) };
}

describe('the list as an axis', () => {
  it('has a stretch from its event to the last row whose day it covers', () => {
    const rows = [
      row('long', 'throughout', '01', '05'),
      row('x', 'day', '03'),
      row('y', 'day', '05'),
      row('z', 'day', '06'),
    ];
    expect(drawn(rows)).toEqual(['long ┬... own 0', 'x │...', 'y ┴...', 'z ....']);
  });

  it('has a running total end at its own row', () => {
    const rows = [
      row('w', 'day', '01'),
      row('x', 'day', '03'),
      row('y', 'day', '04'),
      row('total', 'accumulated', '02', '05'),
    ];
    expect(drawn(rows)).toEqual(['w ....', 'x ┬...', 'y │...', 'total ┴... own 0']);
  });

  it('has what happened on some day end at its own row, the last on which it can have been', () => {
    const rows = [row('x', 'day', '01'), row('y', 'day', '03'), row('some', 'within', '02', '05')];
    expect(drawn(rows)).toEqual(['x ....', 'y ┬...', 'some ┴... own 0']);
  });

  it('has a state that is listed above pass through the days on which it went on', () => {
    const state: Row = { id: 'state', reading: 'throughout', earliest: at('2014-01-01'), latest: at('2015-10-03') };
    const corpus = chronology([state, row('x', 'day', '01'), row('y', 'day', '03'), row('z', 'day', '05')]);
    const { days, earlier } = listEvents(corpus, all(corpus));
    expect(earlier).toEqual([0]);
    const rails = verticalScale(corpus, days, earlier).flatMap(({ rows }) => rows.map(({ rail }) => signOf(rail[0])));
    expect(rails).toEqual(['│', '┴', '.']);
  });

  it('draws no stretch that covers no other row', () => {
    expect(drawn([row('alone', 'within', '01', '05'), row('x', 'day', '06')])).toEqual(['alone ....', 'x ....']);
  });

  it('sets stretches beside each other, the short ones inside', () => {
    const rows = [
      row('long', 'throughout', '01', '09'),
      row('short', 'throughout', '02', '03'),
      row('x', 'day', '03'),
      row('y', 'day', '09'),
    ];
    expect(drawn(rows)).toEqual(['long .┬.. own 1', 'short ┬│.. own 0', 'x ┴│..', 'y .┴..']);
  });

  it('tells how many days have passed since the day before', () => {
    const corpus = chronology([row('x', 'day', '01'), row('y', 'day', '02'), row('z', 'day', '20')]);
    expect(scaleOf(corpus).map(({ since }) => since)).toEqual([0, 1, 18]);
  });

  it('holds every event of the days once, whatever they are, and never more columns than there are', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const { days } = listEvents(corpus, all(corpus));
        const scale = verticalScale(corpus, days);
        expect(scale.map(({ rows }) => rows.map(({ event }) => event))).toEqual(days.map(({ events }) => events));
        for (const { rail, own } of scale.flatMap(({ rows }) => rows)) {
          expect(rail).toHaveLength(RAIL_COLUMNS);
          if (own !== null) expect(['begins', 'ends']).toContain(rail[own]);
        }
      }),
    );
  });

  it('has columns in which each stretch begins, passes and ends before another begins', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const rows = scaleOf(corpus).flatMap((day) => day.rows);
        for (let column = 0; column < RAIL_COLUMNS; column += 1) {
          const signs = rows.map(({ rail }) => signOf(rail[column])).join('');
          expect(signs).toMatch(/^(?:\.|┬│*┴)*$/);
        }
      }),
    );
  });
});
