import { searchPart } from '#app/search/search-part.ts';
import { usePart } from '#app/start/program-part.ts';

/** The steps through what is found, where a page shows one of them. */
export function StepsToCome() {
  const { doors } = usePart(searchPart);
  return doors && <doors.SearchSteps />;
}
