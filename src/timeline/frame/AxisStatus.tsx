import { printSpan } from '#model/day.ts';
import { rangeOf } from '#scale/use-viewport.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

export interface AxisStatusProps {
  readonly timeline: Pick<TimelineState, 'view' | 'limits'>;
  /** What has become of a lane that was moved; empty: none was. */
  readonly moved: string;
}

/** What a zoom or a move has done, for who hears it. There from the start, so that it is heard. */
export function AxisStatus({ timeline: { view, limits }, moved }: AxisStatusProps) {
  const range = rangeOf(view, limits);
  return (
    <>
      <output className="sr-only">{range ? `${printSpan(range)} in view` : 'All days in view'}</output>
      <output className="sr-only">{moved}</output>
    </>
  );
}
