import { type Ref, useImperativeHandle } from 'react';

import type { TimelineProps } from '#timeline/timeline-props.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

/** What a timeline draws at the moment, for a picture of it (`pictured-axis.ts`). */
export interface AxisSnapshot {
  readonly props: TimelineProps;
  readonly timeline: TimelineState;
}

export interface PicturedTimelineProps extends TimelineProps {
  /** Given what is drawn, for a picture of it. */
  readonly snapshot?: Ref<AxisSnapshot>;
}

/** Hands what is drawn to who asked for it. */
export function useSnapshot(ref: Ref<AxisSnapshot> | undefined, snapshot: AxisSnapshot): void {
  useImperativeHandle(ref, () => snapshot);
}
