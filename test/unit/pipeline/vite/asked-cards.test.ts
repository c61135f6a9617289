import { expect, it } from 'vitest';

import { askedCards, hasCards, MOST_EVENTS_WITH_CARDS } from '#pipeline/vite/asked-cards.ts';

it.each<[string | null, boolean, boolean]>([
  [null, true, false],
  ['all', true, true],
  ['none', false, false],
])('CARDS=%s: few events have pictures: %s, many: %s', (written, few, many) => {
  const asked = askedCards(written);
  if (!asked.ok) throw new Error(asked.error);
  expect(hasCards(asked.value, MOST_EVENTS_WITH_CARDS)).toBe(few);
  expect(hasCards(asked.value, MOST_EVENTS_WITH_CARDS + 1)).toBe(many);
});

it('anything else is refused in words', () => {
  expect(askedCards('some')).toEqual({ ok: false, error: expect.stringContaining('all or none') });
});
