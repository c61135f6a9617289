import { recordBy } from '#app/published/record-by.ts';
import { useSite } from '#app/steps/site.ts';
import { countOf } from '#base/count-of.ts';
import { asToldBy } from '#model/as-told-by.ts';
import { filterEvents } from '#model/choice/filter.ts';
import { filtersSet } from '#model/choice/filters-set.ts';
import { clearFilters, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { asSaid } from '#model/clocks/as-said.ts';
import { COUNTED } from '#model/clocks/clock.ts';

export interface NothingLeftProps {
  /** All of it. */
  readonly chronology: Chronology;
}

/** What can be taken away where nothing passes the filters, and what is left then. */
export function NothingLeft({ chronology }: NothingLeftProps) {
  const { view, go } = useSite();
  const ways = filtersSet(view, chronology)
    .map((filter) => ({ ...filter, left: leftIn(filter.without, chronology) }))
    .filter(({ left }) => left > 0);
  const counted = COUNTED[view.clock];
  return (
    <div className="-mt-3 pb-6 text-sm">
      {ways.length > 0 ? (
        <>
          <p>Without one of them there would be:</p>
          <ul className="mt-1 grid gap-1">
            {ways.map(({ key, label, without, left }) => (
              <li key={key}>
                <button type="button" className="nums min-h-6 text-left text-link" onClick={() => go(without, 'push')}>
                  {countOf(left, counted)} without “<bdi>{label}</bdi>”
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>To leave one of them out is not enough.</p>
      )}
      <p className="mt-2">
        <button type="button" className="min-h-6 text-link" onClick={() => go(clearFilters(view), 'push')}>
          Show all
        </button>
      </p>
    </div>
  );
}

/** How many events, or claims, a view shows. */
function leftIn({ filters, publishedBy, clock }: ViewState, chronology: Chronology): number {
  const record = publishedBy === null ? chronology : recordBy(chronology, publishedBy);
  const told = asToldBy(record, new Set(filters.sources));
  return filterEvents(clock === 'said' ? asSaid(told) : told, filters).total;
}
