import { describe, expect, it } from 'vitest';
import type { EventColumns } from '#model/chronology.ts';
import { APPROXIMATE, UNCERTAIN } from '#model/date-columns.ts';
import { STATUSES, valuesOf } from '#model/vocabulary.ts';
import { formsIn } from '#timeline/layout/forms.ts';
import { at, chronology, type Row } from '../../../fixtures/records.ts';
import { LIMITS, SPAN } from '../../../fixtures/any-events.ts';

const OCTOBER: Pick<Row, 'earliest' | 'latest'> = { earliest: at('2015-10-04'), latest: at('2015-10-06') };
const AUGUST: Pick<Row, 'earliest' | 'latest'> = { earliest: at('2015-08-04'), latest: at('2015-08-06') };

function used(rows: readonly Omit<Row, 'id'>[], change: Partial<EventColumns> = {}) {
  const corpus = chronology(
    rows.map((row, index) => ({ id: `e${index}`, ...row })),
    { span: SPAN },
  );
  const { forms, planned, soft } = formsIn({ ...corpus, events: { ...corpus.events, ...change } }, LIMITS);
  return { forms: [...forms].toSorted(), planned, soft };
}

describe('what a key must explain', () => {
  it('is every form that stands on the axis, once', () => {
    const rows: Omit<Row, 'id'>[] = [
      { reading: 'within', ...OCTOBER },
      { reading: 'within', ...OCTOBER },
      { reading: 'accumulated', ...OCTOBER },
      { reading: 'within', latest: at('2015-10-04') },
      { reading: 'throughout', earliest: at('2015-10-04') },
    ];
    expect(used(rows)).toEqual({ forms: ['accumulated', 'after', 'before', 'within'], planned: false, soft: false });
  });

  it('is nothing of what is off the axis', () => {
    const planned = Int32Array.of(valuesOf(STATUSES).indexOf('planned'), valuesOf(STATUSES).indexOf('planned'));
    const change = { status: planned, flags: Int32Array.of(APPROXIMATE, UNCERTAIN) };
    expect(used([{ reading: 'day', ...AUGUST }, {}], change)).toEqual({ forms: [], planned: false, soft: false });
  });

  it.each([
    ['approximate', APPROXIMATE],
    ['uncertain', UNCERTAIN],
  ])('has soft edges for what is %s', (_name, flag) => {
    expect(used([{ reading: 'within', ...OCTOBER }], { flags: Int32Array.of(flag) }).soft).toBe(true);
  });

  it('has hollow marks for what is planned', () => {
    const status = Int32Array.of(valuesOf(STATUSES).indexOf('planned'));
    expect(used([{ reading: 'within', ...OCTOBER }], { status }).planned).toBe(true);
  });
});
