import { timeline } from '#app/data/timeline.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { searchPart } from '#app/search/search-part.ts';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

/** What is found, in the list's place; a placeholder until that part of the program is here. */
export function ResultsToCome() {
  const { doors, error } = usePart(searchPart);
  const { value: chronology } = useDelivery(timeline);
  if (error) return <Fault error={error} />;
  return doors && chronology ? <doors.SearchPage chronology={chronology} /> : <Skeleton lines={8} label="Searching" />;
}
