import { revealing } from '#axis/viewport.ts';
import { openPlace } from '#timeline/layout/open-place.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

export interface OpenBeyondProps {
  readonly timeline: TimelineState;
}

const WHY = {
  'no-day': 'This event has no place among the days of the axis.',
  'in-no-lane': 'This event is not among those that the filters show.',
} as const;

/** Says of an event that is told why its mark is not in view, and leads there if that can be. */
export function OpenBeyond({ timeline: { layout, view, store, limits, openRows } }: OpenBeyondProps) {
  const place = openPlace(layout, view, openRows);
  if (place === 'in-view') return null;
  if (typeof place === 'string') return <p className="text-xs text-muted">{WHY[place]}</p>;
  const { from, to } = place;
  return (
    <button
      type="button"
      className="min-h-6 text-xs text-link noscript:hidden"
      onClick={() => store.jump(revealing(store.get(), from, to, limits))}
    >
      This event stands {from < view.start ? 'earlier' : 'later'}: go there
    </button>
  );
}
