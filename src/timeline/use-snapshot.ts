import { type Ref, useImperativeHandle } from 'react';

import type { TimelineProps } from '#timeline/timeline-props.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

/** What a timeline draws at the moment, for a picture of it (`pictured-axis.ts`). */
export interface AxisSnapshot {
  readonly props: TimelineProps;
  readonly timeline: TimelineState;
}

/** Hands what is drawn to who asked for it. */
export function useSnapshot(ref: Ref<AxisSnapshot> | undefined, snapshot: AxisSnapshot): void {
  useImperativeHandle(ref, () => snapshot);
}
