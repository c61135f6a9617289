import { type Chronology, findEvent } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import { selectEvent, setSources, setStoryline, type ViewState } from '#model/view-state.ts';
import type { ParsedAddress } from '#url/address.ts';
import { type Notice, notice } from '#url/notice.ts';

/**
 * The view as this corpus can show it: an event's old id becomes its new one, sources and storylines that are not in the corpus are no longer
 * chosen, a passage of an unknown source is closed, each with a notice. The page stays, so that an unknown event or source can be named
 * there. A view that fits is returned as it is.
 */
export function fitToCorpus(view: ViewState, chronology: Chronology): ParsedAddress {
  const notices: Notice[] = [];
  const known = new Set(chronology.sources.map(({ id }) => id));
  let state = followAlias(view, chronology);

  const { sources, storyline } = state.filters;
  const strange = sources.filter((id) => !known.has(id));
  if (strange.length > 0) {
    notices.push(notice('src', strange.join(','), 'is no source of this edition'));
    state = setSources(
      state,
      sources.filter((id) => known.has(id)),
    );
  }
  if (storyline !== null && !chronology.storylines.some(({ id }) => id === storyline)) {
    notices.push(notice('story', storyline, 'is no storyline of this edition'));
    state = setStoryline(state, null);
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

function followAlias(state: ViewState, chronology: Chronology): ViewState {
  if (state.page.name !== 'event') return state;
  const index = findEvent(chronology, state.page.id);
  const id = index === null ? state.page.id : (chronology.events.ids[index] ?? state.page.id);
  return id === state.page.id ? state : { ...selectEvent(state, id), passage: state.passage, beside: state.beside };
}
