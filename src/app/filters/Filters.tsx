import type { ChosenEvents } from '#app/filters/chosen-events.ts';
import { filterPart } from '#app/filters/filter-part.ts';
import { MenuToCome } from '#app/filters/MenuToCome.tsx';
import { publishedPart } from '#app/published/published-part.ts';
import { useSite } from '#app/steps/site.ts';
import { printDay, printSpan } from '#model/day.ts';

export interface FiltersProps extends ChosenEvents {
  /** Filters set. */
  readonly active: number;
}

/**
 * What chooses among events: the filters, what had been published by a day, the days in view. On a
 * phone one sheet has all of it.
 */
export function Filters({ active, ...props }: FiltersProps) {
  const { publishedBy, range } = useSite().view;
  const { chronology, filtered } = props;
  return (
    <>
      <MenuToCome
        label={<>Filters{active === 0 ? null : <span className="nums"> ({active})</span>}</>}
        size="filter-menu-wide"
        part={filterPart}
        of={filtered}
      >
        {({ FilterOptions }, close) => <FilterOptions {...props} onClose={close} />}
      </MenuToCome>
      <MenuToCome
        label={doorWords('As published by', publishedBy === null ? 'any day' : printDay(publishedBy))}
        size="max-md:hidden"
        part={publishedPart}
        of={chronology}
      >
        {({ PublishedStops }) => <PublishedStops chronology={chronology} />}
      </MenuToCome>
      <MenuToCome
        label={doorWords('Days', range ? printSpan(range) : 'all')}
        size="max-md:hidden"
        part={filterPart}
        of={chronology}
      >
        {({ RangeSheet }, close) => <RangeSheet {...props} onClose={close} />}
      </MenuToCome>
    </>
  );
}

function doorWords(what: string, chosen: string) {
  return (
    <span className="nums">
      <span className="font-normal text-muted">{what}</span>
      {` ${chosen}`}
    </span>
  );
}
