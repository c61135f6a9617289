import { expect, it } from 'vitest';
import { showAlone } from '#model/choice/show-alone.ts';
import {
  INITIAL_VIEW,
  type Lanes,
  OTHER_LANE,
  setFacet,
  setSources,
  type ViewState,
} from '#model/choice/view-state.ts';

it.each<[string, ViewState, Lanes, string, ViewState | null]>([
  ['a source', INITIAL_VIEW, 'source', 'b', setSources(INITIAL_VIEW, ['b'])],
  ['one of several sources', setSources(INITIAL_VIEW, ['a', 'b']), 'source', 'b', setSources(INITIAL_VIEW, ['b'])],
  ['all sources again', setSources(INITIAL_VIEW, ['b']), 'source', 'b', INITIAL_VIEW],
  [
    'a storyline',
    setFacet(INITIAL_VIEW, 'storylines', ['x']),
    'storyline',
    'y',
    setFacet(INITIAL_VIEW, 'storylines', ['y']),
  ],
  ['all storylines again', setFacet(INITIAL_VIEW, 'storylines', ['y']), 'storyline', 'y', INITIAL_VIEW],
  ['nothing of what is in none', INITIAL_VIEW, 'storyline', OTHER_LANE, null],
  [
    'a kind',
    setFacet(INITIAL_VIEW, 'kinds', ['tally', 'strike']),
    'kind',
    'tally',
    setFacet(INITIAL_VIEW, 'kinds', ['tally']),
  ],
  ['all kinds again', setFacet(INITIAL_VIEW, 'kinds', ['tally']), 'kind', 'tally', INITIAL_VIEW],
  ['nothing where all events share a lane', INITIAL_VIEW, 'none', 'all', null],
])('a lane shows %s alone', (_, view, grouping, id, expected) => {
  expect(showAlone(view, grouping, id)).toEqual(expected);
});
