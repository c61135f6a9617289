import { useMemo } from 'react';

import { prefetchDetails } from '#app/data/reading-data.ts';
import { beyondView } from '#app/axis/beyond-view.ts';
import { EdgeCountsToCome, MoreLanesToCome, OverviewToCome } from '#app/axis/BeyondToCome.tsx';
import type { ShownEvents } from '#app/pages/use-shown-events.ts';
import { lightEvent, useLitEvent } from '#app/reading/lit.ts';
import { printedAxis } from '#app/printing/printed-axis.ts';
import { NearCard } from '#app/reading/NearCard.tsx';
import { ClockToCome } from '#app/saying/ClockToCome.tsx';
import type { ClockRows } from '#app/saying/use-clock.ts';
import { useAxisOnPage } from '#app/sharing/axis-on-page.ts';
import { AxisTicksToCome } from '#app/search/TicksToCome.tsx';
import { Part } from '#app/start/Part.tsx';
import { usePart } from '#app/start/program-part.ts';
import { useHref, useSite } from '#app/steps/site.ts';
import { at } from '#base/at.ts';
import { showAlone } from '#model/choice/show-alone.ts';
import { setMostLanes } from '#model/choice/standing.ts';
import { type Lanes, openSource, setLaneOrder, setRange } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import type { AxisListeners, EventHref, TimelineProps } from '#timeline/timeline-props.ts';
import { Timeline } from '#timeline/Timeline.tsx';

export interface PageTimelineProps {
  readonly chronology: Chronology;
  /** What stands on the axis. */
  readonly clock: ClockRows;
  readonly lanes: Lanes;
  /** Index of the selected event, and of the one that is told on the page, which may follow it. */
  readonly selected?: number | null;
  readonly open?: number | null;
  /** Id of the source that the page is about. */
  readonly source?: string | null;
  readonly hrefOfEvent: EventHref;
  /** What only some pages do: filter, let go of an event. */
  readonly onToggleSource?: AxisListeners['toggleSource'];
  readonly onDeselect?: AxisListeners['deselect'];
}

/**
 * The axis of a page: its range and lanes are those of the address. It lights together with what
 * else is on the page: a mark under the pointer lights its passages and chips, and they light it.
 */
export function PageTimeline(props: PageTimelineProps) {
  const { rows, error } = props.clock;
  return rows ? <RowsTimeline {...props} shown={rows} /> : <ClockToCome error={error} />;
}

interface RowsTimelineProps extends PageTimelineProps {
  readonly shown: ShownEvents;
}

function RowsTimeline(props: RowsTimelineProps) {
  const { chronology, clock, shown, lanes, selected = null, open = null, source = null, hrefOfEvent } = props;
  const { onToggleSource = null, onDeselect = null } = props;
  const { view, go } = useSite();
  const href = useHref();
  const lit = useLitEvent();
  const snapshot = useAxisOnPage();
  const { doors: paper } = usePart(printedAxis, false);
  const { doors: beyond } = usePart(beyondView, false);
  const { chronology: rows } = shown;
  const approach = useMemo(
    () => (index: number | null) => {
      lightEvent(index === null ? null : at(rows.events.ids, index));
      const event = index === null ? null : findEvent(chronology, at(rows.events.ids, index));
      if (event !== null) prefetchDetails(event, chronology);
    },
    [chronology, rows],
  );
  function hrefOfLane({ grouping, id }: Lane): string | null {
    const alone = onToggleSource && showAlone(view, grouping, id);
    return alone && href(alone);
  }

  const axis: TimelineProps = {
    chronology: rows,
    shown: {
      events: shown.filtered.indexes,
      sources: shown.sources,
      ticked: shown.ticked,
      bySource: shown.filtered.bySource,
    },
    lanes: { grouping: lanes, order: view.laneOrder, rows: view.rows, most: view.mostLanes },
    focus: {
      selected: clock.rowOf(selected),
      open: clock.rowOf(open),
      lit: lit === null ? null : findEvent(rows, lit),
      source,
    },
    range: view.range,
    links: { event: hrefOfEvent, source: (id) => href(openSource(view, id)), lane: hrefOfLane },
    on: {
      range: (range) => go(setRange(view, range)),
      approach,
      laneOrder: (ids) => go(setLaneOrder(view, ids)),
      mostLanes: (most) => go(setMostLanes(view, most)),
      toggleSource: onToggleSource,
      deselect: onDeselect,
    },
    Card: NearCard,
    Overview: OverviewToCome,
    MoreLanes: MoreLanesToCome,
    EdgeCounts: EdgeCountsToCome,
    movingAxis: beyond?.movingAxis ?? null,
    Ticks: AxisTicksToCome,
  };
  return (
    <Part of={view}>
      <Timeline {...axis} snapshot={snapshot} />
      {paper ? <paper.AxisOnPaper {...axis} /> : null}
    </Part>
  );
}
