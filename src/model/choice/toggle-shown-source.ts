import { setSources, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

/**
 * Unticks or ticks a source where all are ticked while none is chosen: the first one unticked
 * leaves the others chosen, and ticking the last one, or unticking it, is all of them again.
 */
export function toggleShownSource(view: ViewState, { sources }: Chronology, id: string): ViewState {
  const chosen = view.filters.sources;
  const ticked = chosen.length === 0 ? sources.map((source) => source.id) : chosen;
  const next = ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id];
  return setSources(view, next.length === sources.length ? [] : next);
}
