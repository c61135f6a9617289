import { memo, useMemo, useSyncExternalStore } from 'react';

import { ticksOf } from '#axis/ticks.ts';
import type { SourceHead } from '#model/chronology.ts';
import { Backdrop } from '#timeline/Backdrop.tsx';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';

export interface LiveBackdropProps {
  readonly store: ViewportStore;
  readonly lanes: readonly PlacedLane[];
  readonly sources: readonly SourceHead[];
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Key of the lane to light. */
  readonly lit: string | null;
}

/** The backdrop of what is in view, at every frame: a few dozen lines, however many events there are. */
export const LiveBackdrop = memo(function LiveBackdrop({ store, width, ...rest }: LiveBackdropProps) {
  const view = useSyncExternalStore(store.subscribe, store.get, store.get);
  const ticks = useMemo(() => ticksOf(view, width), [view, width]);
  return <Backdrop {...rest} ticks={ticks} view={view} width={width} />;
});
