import {
  type ComponentType,
  memo,
  type RefObject,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';

import { em } from '#base/em.ts';
import type { Store } from '#base/store.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { rect } from '#drawing/shape.ts';
import { goToDay, useDaysInView } from '#explore/days-in-view.ts';
import { spanStrip } from '#explore/layout/span-strip.ts';
import type { Chronology } from '#model/chronology.ts';
import { day, type DaySpan } from '#model/day.ts';
import { partOf, percent } from '#scale/layout/fluid-scale.ts';

export interface SpanStripProps {
  readonly chronology: Chronology;
  /** Indexes of the shown events. */
  readonly shown: Int32Array;
  /** Which holds the list by day. */
  readonly list: RefObject<HTMLElement | null>;
  /** The days of the list that stand in the window. */
  readonly inView: Store<DaySpan | null>;
  /** What stands on its lanes: what a search finds. */
  readonly Ticks: ComponentType<{ readonly chronology: Chronology; readonly height: number }>;
}

/** The share of the strip that the frame takes at least, so that it is seen. */
const LEAST_FRAME = 0.02;

/**
 * The whole span above the list, where that is the axis: how much each source has on which days,
 * and where in it the reader is. A tap leads to the day that it meets: a shortcut for the thumb;
 * the list itself says all that it shows.
 */
export const SpanStrip = memo(function SpanStrip({ chronology, shown, list, inView, Ticks }: SpanStripProps) {
  const { span } = chronology;
  const { scene, height, lanesHeight } = useMemo(() => spanStrip(chronology, shown), [chronology, shown]);
  const strip = useRef<HTMLDivElement>(null);
  useDaysInView(list, strip, inView);

  const goThere = useEffectEvent(({ clientX }: MouseEvent, { left, width }: DOMRect) => {
    const share = Math.min(Math.max((clientX - left) / width, 0), 1);
    if (list.current) goToDay(list.current, day(span.first + Math.round(share * (span.last - span.first))));
  });
  // Not for the keyboard: the list below is what it leads through.
  useEffect(() => {
    const picture = strip.current;
    const tap = (event: MouseEvent) => picture && goThere(event, picture.getBoundingClientRect());
    picture?.addEventListener('click', tap);
    return () => picture?.removeEventListener('click', tap);
  }, []);

  return (
    <div
      ref={strip}
      aria-hidden="true"
      className="cursor-pointer border-b border-rule pt-2 md:hidden print:hidden noscript:hidden"
    >
      <svg width="100%" height={em(height)} className="fluid-picture block overflow-visible">
        <rect width="100%" height="100%" className="fill-transparent" />
        <Elements of={scene} />
        <Ticks chronology={chronology} height={lanesHeight} />
        <Frame span={span} inView={inView} height={lanesHeight} />
      </svg>
    </div>
  );
});

interface FrameProps extends Pick<SpanStripProps, 'inView'> {
  readonly span: DaySpan;
  readonly height: number;
}

/** Round the days that stand in the window. */
function Frame({ span, inView, height }: FrameProps) {
  const days = useSyncExternalStore(inView.subscribe, inView.get, () => null);
  if (!days) return null;
  const { x, width } = partOf(days, span);
  return (
    <Elements
      of={[
        rect('fill-none stroke-ink stroke-[1.5]', percent(x), -2, percent(Math.max(width, LEAST_FRAME)), height + 4),
      ]}
    />
  );
}
