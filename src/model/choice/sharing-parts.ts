import type { ViewState } from '#model/choice/view-state.ts';

/**
 * A view with the very parts of another where both say the same: what follows from a part alone
 * (the events that pass the filters, the order of the lanes) is then known without looking, though
 * the view was read from an address.
 */
export function sharingParts(view: ViewState, other: ViewState): ViewState {
  return {
    ...view,
    filters: shared(view.filters, other.filters),
    range: shared(view.range, other.range),
    laneOrder: shared(view.laneOrder, other.laneOrder),
  };
}

function shared<Part>(part: Part, other: Part): Part {
  return JSON.stringify(part) === JSON.stringify(other) ? other : part;
}
