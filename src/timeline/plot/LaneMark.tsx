import { memo } from 'react';

import { at } from '#base/at.ts';
import { type Chronology, type EventHead, headAt } from '#model/chronology.ts';
import { printEventWhen } from '#model/event-when.ts';
import { MarkLink, type MarkLinkProps } from '#timeline/plot/MarkLink.tsx';

export interface LaneMarkProps extends Omit<MarkLinkProps, 'id' | 'name' | 'planned' | 'shared' | 'href'> {
  readonly chronology: Chronology;
  readonly hrefOfEvent: (id: string) => string;
}

/**
 * A mark with what the chronology says of its event. Drawn again only when something of it changes.
 */
export const LaneMark = memo(function LaneMark({ chronology, hrefOfEvent, ...mark }: LaneMarkProps) {
  const head = headAt(chronology.events, mark.mark.event);
  return (
    <MarkLink
      {...mark}
      id={head.id}
      name={spokenName(chronology, head)}
      planned={head.status === 'planned'}
      shared={head.sources.length > 1}
      href={hrefOfEvent(head.id)}
    />
  );
});

/** `Title. On 3 Oct 2015. Sources A, IANS; C, Sputnik`. */
function spokenName({ sources }: Chronology, head: EventHead): string {
  const names = head.sources.map((index) => {
    const { letter, label } = at(sources, index);
    return `${letter}, ${label}`;
  });
  return `${head.title}. ${printEventWhen(head)}. ${names.length === 1 ? 'Source' : 'Sources'} ${names.join('; ')}`;
}
