import type { ChipsProps } from '#app/filters/Chips.tsx';
import { filterPart } from '#app/filters/filter-part.ts';
import { usePart } from '#app/start/program-part.ts';

/** The filters that are set, once their part of the program is here. */
export function ChipsToCome(props: ChipsProps) {
  const { doors } = usePart(filterPart);
  return doors && <doors.Chips {...props} />;
}
