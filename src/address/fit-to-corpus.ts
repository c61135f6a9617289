import type { ParsedAddress } from '#address/address.ts';
import { FACET_PARAMETERS } from '#address/facet-parameters.ts';
import { type Notice, notice } from '#address/notice.ts';
import { printRange } from '#address/parameters.ts';
import { unreachable } from '#base/assert.ts';
import { at } from '#base/at.ts';
import { MOST_OF_FEW } from '#model/choice/standing.ts';
import { FACETS } from '#model/choice/facets.ts';
import { FACET_NAMES } from '#model/choice/facet-names.ts';
import {
  type Lanes,
  OTHER_LANE,
  setFacet,
  setLaneOrder,
  setRange,
  setTerm,
  type ViewState,
} from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { commonDays, type DaySpan } from '#model/day.ts';
import { parsePassageId } from '#model/id.ts';

/**
 * The view as this corpus can show it: an event's old id becomes its new one; values of
 * facets that are not in the corpus are no longer chosen, the others stand in its order, lanes that
 * it has not are not put in order, a range keeps to its days, words of an unknown term are not lit,
 * a passage of an unknown source is closed, each with a notice. What chooses all there is says no
 * more than saying nothing, and goes. The page stays, so that an unknown event or source can be
 * named there. A view that fits is returned as it is.
 */
export function fitToCorpus(view: ViewState, chronology: Chronology): ParsedAddress {
  const notices: Notice[] = [];
  let state = followAlias(view, chronology);
  for (const fit of [fitFacets, fitRange, fitOrder, fitTerm, fitPassages]) state = fit(state, chronology, notices);
  return { state, notices };
}

/** What chooses all sources is no choice. */
function fitFacets(view: ViewState, chronology: Chronology, notices: Notice[]): ViewState {
  return FACET_NAMES.reduce((state, facet) => {
    const chosen = state.filters[facet];
    if (chosen.length === 0) return state;
    const [name, what] = FACET_PARAMETERS[facet];
    const ids = FACETS[facet].ids(chronology);
    const known = ids.filter((id) => chosen.includes(id));
    const strange = chosen.filter((id) => !known.includes(id));
    if (strange.length > 0) notices.push(notice(name, strange.join(','), `names no ${what}`));
    return setFacet(state, facet, facet === 'sources' && known.length === ids.length ? [] : known);
  }, view);
}

function fitRange(state: ViewState, { span }: Chronology, notices: Notice[]): ViewState {
  const { range } = state;
  if (range === null) return state;
  const common = commonDays(range, span);
  if (common?.first === range.first && common.last === range.last && !coversAll(range, span)) return state;
  const [reason, fitted] =
    common === null
      ? (['has none of the days of this edition', null] as const)
      : coversAll(range, span)
        ? (['has all the days of this edition', null] as const)
        : (['was cut to the days of this edition', common] as const);
  notices.push(notice('range', printRange(range), reason));
  return setRange(state, fitted);
}

function coversAll(range: DaySpan, span: DaySpan): boolean {
  return range.first <= span.first && range.last >= span.last;
}

function fitOrder(state: ViewState, chronology: Chronology, notices: Notice[]): ViewState {
  const { laneOrder } = state;
  const lanes = laneIds(state.lanes, chronology);
  const known = laneOrder.filter((id) => lanes.includes(id));
  if (known.length < laneOrder.length) {
    const strange = laneOrder.filter((id) => !lanes.includes(id));
    notices.push(notice('order', strange.join(','), 'names no lane of this edition'));
  }
  // Of many lanes those that are named stand, and others do not.
  const asTheyStand = lanes.length <= MOST_OF_FEW && known.every((id, place) => id === lanes[place]);
  return setLaneOrder(state, asTheyStand ? [] : known);
}

function fitTerm(state: ViewState, { terms }: Chronology, notices: Notice[]): ViewState {
  const { term } = state;
  if (term === null || terms.some(({ id }) => id === term)) return state;
  notices.push(notice('term', term, 'is no term of this edition whose words can be lit'));
  return setTerm(state, null);
}

function fitPassages(state: ViewState, { sources }: Chronology, notices: Notice[]): ViewState {
  if (state.page.name !== 'event') return state;
  const lost = (['passage', 'beside'] as const).filter((name) => {
    const id = state[name];
    return id !== null && !sources.some((source) => source.id === parsePassageId(id)?.source);
  });
  for (const name of lost) notices.push(notice(name, state[name] ?? '', 'is in no source of this edition'));
  return lost.reduce((fitted, name) => ({ ...fitted, [name]: null }), state);
}

/** What an order of lanes may name, as lanes stand without one; a single lane has no order. */
function laneIds(lanes: Lanes, { kinds, sources, storylines }: Chronology): readonly string[] {
  switch (lanes) {
    case 'source':
      return sources.map(({ id }) => id);
    case 'storyline':
      return [...storylines.map(({ id }) => id), OTHER_LANE];
    case 'kind':
      return kinds.map(({ id }) => id);
    case 'none':
      return [];
    default:
      return unreachable(lanes);
  }
}

function followAlias(state: ViewState, chronology: Chronology): ViewState {
  if (state.page.name !== 'event') return state;
  const index = findEvent(chronology, state.page.id);
  const id = index === null ? state.page.id : at(chronology.events.ids, index);
  return id === state.page.id ? state : { ...state, page: { name: 'event', id } };
}
