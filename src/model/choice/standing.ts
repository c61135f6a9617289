import type { ViewState } from '#model/choice/view-state.ts';

/** Up to so many lanes all stand, where nothing is open. Of more than these some are folded. */
export const MOST_OF_FEW = 12;

/** Has so many lanes stand, though they be many; null: as many as have room. */
export function setMostLanes(state: ViewState, mostLanes: number | null): ViewState {
  return state.mostLanes === mostLanes ? state : { ...state, mostLanes };
}
