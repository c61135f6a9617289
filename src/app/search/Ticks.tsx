import { useMemo } from 'react';

import { useFound } from '#app/search/use-found.ts';
import { day } from '#model/day.ts';
import { boundsAt } from '#model/date-columns.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { anchorOf } from '#model/when.ts';
import { at } from '#base/at.ts';
import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { Picture } from '#drawing/paint/Picture.tsx';
import { STEP } from '#model/search/search.ts';
import { timeline } from '#app/data/timeline.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { partOf, percent } from '#scale/layout/fluid-scale.ts';
import type { OverviewProps } from '#timeline/frame/Overview.tsx';
import { OVERVIEW_HEIGHT } from '#timeline/layout/scene/overview-scene.ts';
import { type IsMarked, tickScene } from '#timeline/layout/scene/tick-scene.ts';
import type { TicksProps } from '#timeline/timeline-props.ts';

/**
 * Which rows of a chronology tell of what is found: in a source's lane those of which a passage of
 * that source is a result. Null: nothing is looked for.
 */
function useMarked(rows: Chronology): IsMarked | null {
  const found = useFound();
  const { value: chronology } = useDelivery(timeline);
  return useMemo(() => {
    if (!found || !chronology) return null;
    const { ids } = chronology.events;
    const inAny = new Set(found.events);
    const inSources = new Set<string>();
    for (let step = 0; step < found.steps.length; step += STEP)
      inSources.add(`${found.steps[step]} ${found.steps[step + 1]}`);
    const isFound: IsMarked = (event, source) =>
      source === null ? inAny.has(event) : inSources.has(`${event} ${source}`);
    // On the clock of saying rows are claims.
    return rows.events.ids === ids
      ? isFound
      : (row, source) => {
          const event = findEvent(chronology, at(rows.events.ids, row));
          return event !== null && isFound(event, source);
        };
  }, [found, chronology, rows]);
}

/** What is found, on the axis: a tick in each lane that holds it. */
export function AxisTicks({ chronology, dated, lanes, view, limits, width }: TicksProps) {
  const isMarked = useMarked(chronology);
  if (!isMarked) return null;
  const bottoms = lanes.map(({ top, height }) => top + height);
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <Elements of={tickScene(dated, bottoms, isMarked, view, width, limits)} />
    </g>
  );
}

/** The same in the overview, all lanes in one. */
export function OverviewTicks({
  dated,
  limits,
  width,
  chronology,
}: OverviewProps & { readonly chronology: Chronology }) {
  const isMarked = useMarked(chronology);
  if (!isMarked) return null;
  return (
    <Picture
      className="picture pointer-events-none absolute inset-0"
      width={width}
      height={OVERVIEW_HEIGHT}
      aria-hidden="true"
    >
      <Elements
        of={tickScene(
          dated,
          dated.map(() => OVERVIEW_HEIGHT),
          isMarked,
          limits,
          width,
          limits,
        )}
      />
    </Picture>
  );
}

/** The same in the strip of the whole span on a phone. */
export function StripTicks({ chronology, height }: { readonly chronology: Chronology; readonly height: number }) {
  const isMarked = useMarked(chronology);
  const { events, span } = chronology;
  const days = useMemo(() => {
    if (!isMarked) return [];
    const rows = Array.from({ length: events.length }, (_, row) => row).filter((row) => isMarked(row, null));
    return [...new Set(rows.flatMap((row) => anchorOf(boundsAt(events, row)) ?? []))];
  }, [isMarked, events]);
  return days
    .filter((each) => each >= span.first && each <= span.last)
    .map((each) => {
      const { x } = partOf({ first: day(each), last: day(each) }, span);
      return <rect key={each} className="fill-accent" x={percent(x)} y={em(height - 5)} width={em(2)} height={em(5)} />;
    });
}
