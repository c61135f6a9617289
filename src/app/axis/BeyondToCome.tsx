import { memo } from 'react';

import { beyondView } from '#app/axis/beyond-view.ts';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import type { OverviewProps } from '#timeline/frame/Overview.tsx';
import type { EdgeCountsProps } from '#timeline/plot/EdgeCounts.tsx';

/** The overview of an axis, whose place is kept until that part of the program is here. */
export const OverviewToCome = memo(function OverviewToCome(props: OverviewProps) {
  const { doors: beyond, error } = usePart(beyondView);
  if (error) return <Fault error={error} />;
  return <div className="h-7.5">{beyond && <beyond.Overview {...props} />}</div>;
});

/** The counts at the edges. Where they do not come the overview says so. */
export const EdgeCountsToCome = memo(function EdgeCountsToCome(props: EdgeCountsProps) {
  const { doors: beyond } = usePart(beyondView);
  return beyond && <beyond.EdgeCounts {...props} />;
});
