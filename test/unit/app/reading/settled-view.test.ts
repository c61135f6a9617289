import { expect, it } from 'vitest';

import { settledView } from '#app/reading/settled-view.ts';
import { INITIAL_VIEW, openPassage, openSideBySide, selectEvent } from '#model/choice/view-state.ts';

const SOURCES = [
  { id: 'once', editions: ['aaaaaaaa'] },
  { id: 'corrected', editions: ['aaaaaaaa', 'bbbbbbbb'] },
];
const event = selectEvent(INITIAL_VIEW, 'talks');
const stands = (passage: string) => ({ type: 'stands', passage }) as const;

it('an edition that is the only one leaves the address', () => {
  const view = openPassage(event, { passage: 'once:t1-2', edition: 'aaaaaaaa' });
  expect(settledView(view, SOURCES, stands('once:t1-2'), null)).toEqual({ ...view, edition: null });
});

it('words that moved are named by where they stand', () => {
  const view = openPassage(event, { passage: 'corrected:t1-2', edition: null });
  expect(settledView(view, SOURCES, stands('corrected:t5-6'), null)).toEqual({
    ...view,
    passage: 'corrected:t5-6',
    edition: 'bbbbbbbb',
  });
});

it('of two passages each has its own edition', () => {
  const view = openSideBySide(
    event,
    { passage: 'once:t1-2', edition: null },
    { passage: 'corrected:t1-2', edition: 'aaaaaaaa' },
  );
  expect(settledView(view, SOURCES, stands('once:t1-2'), stands('corrected:t5-6'))).toEqual({
    ...view,
    beside: 'corrected:t5-6',
    besideEdition: 'bbbbbbbb',
  });
});

it('what is settled, lost or not known yet stays the very view', () => {
  const settled = openPassage(event, { passage: 'corrected:t5-6', edition: 'bbbbbbbb' });
  expect(settledView(settled, SOURCES, stands('corrected:t5-6'), null)).toBe(settled);
  expect(settledView(settled, SOURCES, { type: 'changed' }, null)).toBe(settled);
  expect(settledView(settled, SOURCES, null, null)).toBe(settled);
  expect(settledView(event, SOURCES, stands('once:t1-2'), null)).toBe(event);
});
