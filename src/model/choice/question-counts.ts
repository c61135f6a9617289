import { numberAt } from '#base/at.ts';
import { passingEvents } from '#model/choice/filter.ts';
import { FACET_NAMES } from '#model/choice/facet-names.ts';
import type { Filters } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

/** How many events each question to start from would leave, with all that is chosen besides. */
export interface QuestionCounts {
  /** By storyline. */
  readonly storylines: readonly number[];
  readonly disputed: number;
}

/** The same; null where nothing is chosen besides, and each leaves all of its events. */
export function questionCounts(chronology: Chronology, filters: Filters): QuestionCounts | null {
  const { storylines, disputed, ...others } = filters;
  const isAlone = FACET_NAMES.every((facet) => facet === 'storylines' || others[facet].length === 0);
  if (isAlone && !disputed && storylines.length === 0) return null;
  const passing = (change: Partial<Filters>) => {
    const passes = passingEvents(chronology, { ...filters, ...change });
    return (events: readonly number[]) => [...new Set(events)].reduce((sum, event) => sum + numberAt(passes, event), 0);
  };
  return {
    storylines: chronology.storylines.map(({ events }) => events).map(passing({ storylines: [] })),
    disputed: passing({ disputed: false })([...chronology.disputed.keys()]),
  };
}
