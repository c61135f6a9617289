import { useSite } from '#app/steps/site.ts';
import { at } from '#base/at.ts';
import { capital } from '#base/capital.ts';
import { FilterFacet } from '#explore/FilterFacet.tsx';
import type { FilteredEvents } from '#model/choice/filter.ts';
import { toggleShownSource } from '#model/choice/toggle-shown-source.ts';
import { setKinds, setSources, toggleKind } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface FilterOptionsProps {
  readonly chronology: Chronology;
  readonly filtered: FilteredEvents;
}

/** What the menu of filters holds. Loaded when the reader stirs. */
export function FilterOptions({ chronology, filtered }: FilterOptionsProps) {
  const { view, go } = useSite();
  const { sources, kinds } = view.filters;
  return (
    <>
      <FilterFacet
        title="Sources"
        isAny={sources.length === 0}
        anyTicksAll
        noneWords="Tick those to be shown. Until then all are."
        options={chronology.sources.map(({ id, label, letter }, index) => ({
          value: id,
          label,
          count: at(filtered.facets.sources, index),
          checked: sources.length === 0 || sources.includes(id),
          badge: { letter, look: sourceLook(index) },
        }))}
        onToggle={(id) => go(toggleShownSource(view, chronology, id))}
        onOnly={(id) => go(setSources(view, [id]))}
        onAny={() => go(setSources(view, []))}
      />
      <FilterFacet
        title="Kinds of event"
        isAny={kinds.length === 0}
        noneWords="None ticked: any kind."
        narrow
        options={chronology.kinds
          .map(({ id, label }, index) => ({
            value: id,
            label: capital(label),
            count: at(filtered.facets.kinds, index),
            checked: kinds.includes(id),
          }))
          .filter(({ count, checked }) => count > 0 || checked)}
        onToggle={(kind) =>
          go(
            toggleKind(
              view,
              kind,
              chronology.kinds.map(({ id }) => id),
            ),
          )
        }
        onOnly={(kind) => go(setKinds(view, [kind]))}
        onAny={() => go(setKinds(view, []))}
      />
    </>
  );
}
