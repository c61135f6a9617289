import type { EventReadingProps } from '#app/reading/EventReading.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { readingRoom } from '#app/reading/reading-room.ts';
import { EVENT_PANEL_ID } from '#app/steps/reveal.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

/** The selected event and what is said about it, beside its articles; a placeholder until that part of the program is here. */
export function EventBeside(props: EventReadingProps) {
  const { doors: room, error } = usePart(readingRoom);
  if (room) return <room.EventReading {...props} />;
  return (
    <div id={EVENT_PANEL_ID} className="min-h-(--page-height) pt-4">
      {error ? <Fault error={error} /> : <Skeleton lines={14} label="Loading the claims" />}
    </div>
  );
}
