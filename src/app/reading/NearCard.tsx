import type { ComponentProps } from 'react';

import { readingRoom } from '#app/reading/reading-room.ts';
import { usePart } from '#app/start/program-part.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';

/** The card of the mark under the pointer; nothing before that part of the program is here. */
export function NearCard(props: ComponentProps<TimelineProps['Card']>) {
  const { doors: room } = usePart(readingRoom);
  return room && <room.QuotedCard {...props} />;
}
