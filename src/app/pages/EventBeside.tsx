import { useRef } from 'react';

import type { EventReadingProps } from '#app/reading/EventReading.tsx';
import { readingRoom } from '#app/reading/reading-room.ts';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { PLACES } from '#app/steps/places.ts';
import { useBroughtIntoView } from '#app/steps/use-brought-into-view.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

/**
 * The selected event and what is said about it, beside its articles; a placeholder until that part
 * of the program is here.
 */
export function EventBeside(props: EventReadingProps) {
  const { doors: room, error } = usePart(readingRoom);
  return room ? <room.EventReading {...props} /> : <EventToCome error={error} />;
}

function EventToCome({ error }: { readonly error: Error | null }) {
  const place = useRef<HTMLDivElement>(null);
  useBroughtIntoView('event', place);
  return (
    <div ref={place} id={PLACES.event} className="min-h-(--page-height) pt-4 md:pt-1">
      {error ? <Fault error={error} /> : <Skeleton lines={14} label="Loading the claims" />}
    </div>
  );
}
