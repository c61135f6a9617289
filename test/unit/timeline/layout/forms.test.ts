import { describe, expect, it } from 'vitest';
import type { EventColumns } from '#model/chronology.ts';
import { endsOf } from '#model/date-end.ts';
import { STATUSES, valuesOf } from '#model/vocabulary.ts';
import { formsIn } from '#timeline/layout/forms.ts';
import { at, chronology, type Row } from '../../../fixtures/records.ts';
import { TOLD } from '../../../fixtures/told-corpus.ts';
import { LIMITS, SPAN } from '../../../fixtures/any-events.ts';

const PLAIN = { unit: 'day', approximate: false, uncertain: false } as const;
const APPROXIMATE = endsOf({ ...PLAIN, approximate: true }, PLAIN);
const UNCERTAIN = endsOf(PLAIN, { ...PLAIN, uncertain: true });

const OCTOBER: Pick<Row, 'earliest' | 'latest'> = { earliest: at('2015-10-04'), latest: at('2015-10-06') };
const AUGUST: Pick<Row, 'earliest' | 'latest'> = { earliest: at('2015-08-04'), latest: at('2015-08-06') };

function used(rows: readonly Omit<Row, 'id'>[], change: Partial<EventColumns> = {}) {
  const corpus = chronology(
    rows.map((row, index) => ({ id: `e${index}`, ...row })),
    { span: SPAN },
  );
  const { forms, ...rest } = formsIn({ ...corpus, events: { ...corpus.events, ...change } }, LIMITS);
  return { forms: [...forms].toSorted(), ...rest };
}

const NONE = { forms: [], planned: false, soft: false, denied: false };

describe('what a key must explain', () => {
  it('is every form that stands on the axis, once', () => {
    const rows: Omit<Row, 'id'>[] = [
      { reading: 'within', ...OCTOBER },
      { reading: 'within', ...OCTOBER },
      { reading: 'accumulated', ...OCTOBER },
      { reading: 'within', latest: at('2015-10-04') },
      { reading: 'throughout', earliest: at('2015-10-04') },
    ];
    expect(used(rows)).toEqual({ ...NONE, forms: ['accumulated', 'after', 'before', 'within'] });
  });

  it('is nothing of what is off the axis', () => {
    const planned = Int32Array.of(valuesOf(STATUSES).indexOf('planned'), valuesOf(STATUSES).indexOf('planned'));
    const change = { status: planned, ends: Int32Array.of(APPROXIMATE, UNCERTAIN) };
    expect(used([{ reading: 'day', ...AUGUST }, {}], change)).toEqual(NONE);
  });

  it.each([
    ['approximate', APPROXIMATE],
    ['uncertain', UNCERTAIN],
  ])('has soft edges for what is %s', (_name, ends) => {
    expect(used([{ reading: 'within', ...OCTOBER }], { ends: Int32Array.of(ends) }).soft).toBe(true);
  });

  it('has the forms that sources give, and a stroke for what one of them denies', () => {
    const { forms, denied } = formsIn(TOLD, LIMITS);
    expect([[...forms], denied]).toEqual([['day'], true]);
  });

  it('has hollow marks for what is planned', () => {
    const status = Int32Array.of(valuesOf(STATUSES).indexOf('planned'));
    expect(used([{ reading: 'within', ...OCTOBER }], { status }).planned).toBe(true);
  });
});
