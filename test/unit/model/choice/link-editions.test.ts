import { describe, expect, it } from 'vitest';

import { namingEditions } from '#model/choice/link-editions.ts';
import { INITIAL_VIEW, openPassage, selectEvent } from '#model/choice/view-state.ts';

const SOURCES = [
  { id: 'once', editions: ['aaaaaaaa'] },
  { id: 'corrected', editions: ['aaaaaaaa', 'bbbbbbbb'] },
];

describe('a link that is handed on', () => {
  const event = selectEvent(INITIAL_VIEW, 'talks');

  it('names the edition of what it quotes, also the first', () => {
    const open = openPassage(event, { passage: 'corrected:t1-2', edition: null });
    expect(namingEditions(open, SOURCES)).toEqual({ ...open, edition: 'aaaaaaaa' });
    const named = openPassage(event, { passage: 'corrected:t1-2', edition: 'bbbbbbbb' });
    expect(namingEditions(named, SOURCES)).toEqual(named);
  });

  it('names none where it quotes nothing', () => {
    expect(namingEditions(event, SOURCES)).toEqual(event);
  });
});
