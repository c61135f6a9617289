import { expect, it } from 'vitest';

import { sharingParts } from '#model/choice/sharing-parts.ts';
import { INITIAL_VIEW, selectEvent, setLaneOrder, setRange, setSources } from '#model/choice/view-state.ts';

import { at } from '../../../fixtures/records.ts';

const october = { first: at('2015-10-01'), last: at('2015-10-10') };

const view = setLaneOrder(setRange(setSources(INITIAL_VIEW, ['a']), october), ['b']);

it('a view read anew has the parts of the one before where both say the same', () => {
  const again = selectEvent(structuredClone(view), 'talks');
  const shared = sharingParts(again, view);
  expect(shared).toEqual(again);
  expect(shared.filters).toBe(view.filters);
  expect(shared.range).toBe(view.range);
  expect(shared.laneOrder).toBe(view.laneOrder);
});

it('keeps what differs, and changes nothing of what is said', () => {
  const other = setLaneOrder(setRange(setSources(INITIAL_VIEW, ['c']), null), []);
  expect(sharingParts(view, other)).toEqual(view);
});
