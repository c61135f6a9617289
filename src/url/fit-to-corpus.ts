import { unreachable } from '#base/assert.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import {
  type Lanes,
  OTHER_LANE,
  selectEvent,
  setLaneOrder,
  setRange,
  setSources,
  setStoryline,
  type ViewState,
} from '#model/view-state.ts';
import { KINDS, valuesOf } from '#model/vocabulary.ts';
import type { ParsedAddress } from '#url/address.ts';
import { type Notice, notice } from '#url/notice.ts';
import { printRange } from '#url/parameters.ts';

/**
 * The view as this corpus can show it: an event's old id becomes its new one; sources and storylines that are not in the corpus are no longer
 * chosen, lanes that it has not are not put in order, a range beside its days is all days, a passage of an unknown source is closed, each with a
 * notice. The page stays, so that an unknown event or source can be named there. A view that fits is returned as it is.
 */
export function fitToCorpus(view: ViewState, chronology: Chronology): ParsedAddress {
  const notices: Notice[] = [];
  const known = new Set(chronology.sources.map(({ id }) => id));
  let state = followAlias(view, chronology);

  const { sources, storyline } = state.filters;
  const strange = sources.filter((id) => !known.has(id));
  if (strange.length > 0) {
    notices.push(notice('src', strange.join(','), 'names no source of this edition'));
    state = setSources(
      state,
      sources.filter((id) => known.has(id)),
    );
  }
  if (storyline !== null && !chronology.storylines.some(({ id }) => id === storyline)) {
    notices.push(notice('story', storyline, 'is no storyline of this edition'));
    state = setStoryline(state, null);
  }
  const { range, laneOrder } = state;
  if (range !== null && (range.last < chronology.span.first || range.first > chronology.span.last)) {
    notices.push(notice('range', printRange(range), 'has none of the days of this edition'));
    state = setRange(state, null);
  }
  const lanes = laneIds(state.lanes, chronology);
  const strangeLanes = laneOrder.filter((id) => !lanes.has(id));
  if (strangeLanes.length > 0) {
    notices.push(notice('order', strangeLanes.join(','), 'names no lane of this edition'));
    state = setLaneOrder(
      state,
      laneOrder.filter((id) => lanes.has(id)),
    );
  }
  if (state.page.name === 'event') {
    for (const name of ['passage', 'beside'] as const) {
      const id = state[name];
      if (id === null || known.has(parsePassageId(id)?.source ?? '')) continue;
      notices.push(notice(name, id, 'is in no source of this edition'));
      state = { ...state, [name]: null };
    }
  }
  return { state, notices };
}

/** What an order of lanes may name; a single lane has no order. */
function laneIds(lanes: Lanes, { sources, storylines }: Chronology): ReadonlySet<string> {
  switch (lanes) {
    case 'source':
      return new Set(sources.map(({ id }) => id));
    case 'storyline':
      return new Set([...storylines.map(({ id }) => id), OTHER_LANE]);
    case 'kind':
      return new Set<string>(valuesOf(KINDS));
    case 'none':
      return new Set();
    default:
      return unreachable(lanes);
  }
}

function followAlias(state: ViewState, chronology: Chronology): ViewState {
  if (state.page.name !== 'event') return state;
  const index = findEvent(chronology, state.page.id);
  const id = index === null ? state.page.id : (chronology.events.ids[index] ?? state.page.id);
  return id === state.page.id ? state : { ...selectEvent(state, id), passage: state.passage, beside: state.beside };
}
