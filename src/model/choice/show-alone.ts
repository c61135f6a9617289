import { type Lanes, OTHER_LANE, setFacet, setSources, type ViewState } from '#model/choice/view-state.ts';

/**
 * Shows what a lane stands for alone: its source, storyline or kind; where it is shown alone
 * already, everything again. Null for a lane of which nothing can be chosen.
 */
export function showAlone(view: ViewState, grouping: Lanes, id: string): ViewState | null {
  const { sources, storylines, kinds } = view.filters;
  const orAll = (chosen: readonly string[]) => (chosen.length === 1 && chosen[0] === id ? [] : [id]);
  switch (grouping) {
    case 'source':
      return setSources(view, orAll(sources));
    case 'storyline':
      return id === OTHER_LANE ? null : setFacet(view, 'storylines', orAll(storylines));
    case 'kind':
      return setFacet(view, 'kinds', orAll(kinds));
    case 'none':
      return null;
  }
}
