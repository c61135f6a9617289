import { useCallback, useState } from 'react';

import type { ViewportLimits } from '#axis/viewport.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import type { TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** A cluster whose events are listed, and the name of the stop where it stands. */
interface OpenedCluster {
  readonly cluster: PackedCluster;
  readonly stop: string;
}

export interface OpenedClusters {
  readonly opened: OpenedCluster | null;
  readonly open: (cluster: PackedCluster, stop: string) => void;
  readonly close: () => void;
}

/** A cluster of more events than these is zoomed into, if that can tell them apart. */
const LISTED_AT_ONCE = 40;

/**
 * Opens clusters: many events of several days are told apart by zooming in, others are listed. In
 * another layout the list is closed.
 */
export function useOpenedCluster(layout: TimelineLayout, store: ViewportStore, limits: ViewportLimits): OpenedClusters {
  const [opened, setOpened] = useState<(OpenedCluster & { readonly layout: TimelineLayout }) | null>(null);
  const open = useCallback(
    (cluster: PackedCluster, stop: string) => {
      const { events, from, to } = cluster;
      if (events.length > LISTED_AT_ONCE && to - from > limits.minDays) store.jump({ start: from, end: to });
      else setOpened({ cluster, stop, layout });
    },
    [store, limits, layout],
  );
  const close = useCallback(() => setOpened(null), []);
  return { opened: opened?.layout === layout ? opened : null, open, close };
}
