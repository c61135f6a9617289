import { memo } from 'react';

import { searchPart } from '#app/search/search-part.ts';
import { beyondView } from '#app/axis/beyond-view.ts';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { countOf } from '#base/count-of.ts';
import type { MoreLanesProps } from '#timeline/frame/MoreLanes.tsx';
import type { OverviewProps } from '#timeline/frame/Overview.tsx';
import type { EdgeCountsProps } from '#timeline/plot/EdgeCounts.tsx';
import { useAnswers } from '#ui/use-answers.ts';

/** The overview of an axis, whose place is kept until that part of the program is here. */
export const OverviewToCome = memo(function OverviewToCome(props: OverviewProps) {
  const { doors: beyond, error } = usePart(beyondView);
  const { doors: search } = usePart(searchPart, false);
  if (error) return <Fault error={error} />;
  return (
    <div className="relative h-7.5">
      {beyond && <beyond.Overview {...props} />}
      {search && <search.OverviewTicks {...props} />}
    </div>
  );
});

/** The counts at the edges. Where they do not come the overview says so. */
export const EdgeCountsToCome = memo(function EdgeCountsToCome(props: EdgeCountsProps) {
  const { doors: beyond } = usePart(beyondView);
  return beyond && <beyond.EdgeCounts {...props} />;
});

/** What stands for folded lanes; until that is here, and without script, how many they are. */
export const MoreLanesToCome = memo(function MoreLanesToCome(props: MoreLanesProps) {
  const { doors: beyond, error } = usePart(beyondView);
  // The page as it was built has words alone.
  const answers = useAnswers();
  if (error) return <Fault error={error} />;
  if (beyond && answers) return <beyond.MoreLanes {...props} />;
  const gone = props.lanes.length - props.standing.length;
  return <p className="min-h-8 pt-2 text-xs text-muted">{gone > 0 && `and ${countOf(gone, 'more lane')}`}</p>;
});
