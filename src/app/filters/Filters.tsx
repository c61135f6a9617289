import { useState } from 'react';

import { filterPart } from '#app/filters/filter-part.ts';
import type { FilterOptionsProps } from '#app/filters/FilterOptions.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { Part } from '#app/start/Part.tsx';
import { usePart } from '#app/start/program-part.ts';
import { FilterMenu } from '#explore/FilterMenu.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface FiltersProps extends FilterOptionsProps {
  /** Filters set. */
  readonly active: number;
}

/** The menu of filters; what it holds is there once it is open. */
export function Filters({ active, ...options }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const { doors, error } = usePart(filterPart, open);
  return (
    <FilterMenu active={active} open={open} onOpen={setOpen}>
      {!open ? null : error ? (
        <Fault error={error} />
      ) : doors ? (
        <Part of={options.filtered}>
          <doors.FilterOptions {...options} />
        </Part>
      ) : (
        <Skeleton lines={8} label="Loading the filters" />
      )}
    </FilterMenu>
  );
}
