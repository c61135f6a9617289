import { useMemo } from 'react';

import { lightEvent, useLitEvent } from '#app/lit.ts';
import { findEvent } from '#model/chronology.ts';
import { Timeline, type TimelineProps } from '#timeline/Timeline.tsx';

/** The axis, lighting together with what else is on the page: a mark under the pointer lights its passages and chips, and they light it. */
export function LitTimeline(props: Omit<TimelineProps, 'lit'>) {
  const { chronology, onApproach } = props;
  const lit = useLitEvent();
  const approach = useMemo(
    () => (index: number | null) => {
      lightEvent(index === null ? null : (chronology.events.ids[index] ?? null));
      onApproach(index);
    },
    [chronology, onApproach],
  );
  return <Timeline {...props} lit={lit === null ? null : findEvent(chronology, lit)} onApproach={approach} />;
}
