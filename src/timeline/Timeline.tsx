import { useMemo } from 'react';

import { at } from '#base/at.ts';
import { printSpan } from '#model/day.ts';
import { ScaleHeader } from '#scale/ScaleHeader.tsx';
import { rangeOf } from '#scale/use-viewport.ts';
import { AXIS_ID } from '#timeline/axis-id.ts';
import { ClusterCard } from '#timeline/cards/ClusterCard.tsx';
import { Shelves } from '#timeline/cards/Shelves.tsx';
import { AxisControls } from '#timeline/frame/AxisControls.tsx';
import { Key } from '#timeline/frame/Key.tsx';
import { LaneHeads } from '#timeline/frame/LaneHeads.tsx';
import { Overview } from '#timeline/frame/Overview.tsx';
import { formsIn } from '#timeline/layout/forms.ts';
import { movedBy } from '#timeline/layout/lanes.ts';
import { keyEntries } from '#timeline/layout/scene/key-scene.ts';
import { Plot } from '#timeline/plot/Plot.tsx';
import { type PicturedTimelineProps, useSnapshot } from '#timeline/use-snapshot.ts';
import { useTimeline } from '#timeline/use-timeline.ts';

/** The axis: lanes of marks over a scale of time, with what frames it. */
export function Timeline(props: PicturedTimelineProps) {
  const { chronology, shown, focus, links, on } = props;
  const { grouping } = props.lanes;
  const timeline = useTimeline(props);
  const { view, limits, width, fitted, layout, stops, active, clusters } = timeline;
  const { section, header, headerCanvas, pinned } = timeline.painted;
  const key = useMemo(
    () => keyEntries(formsIn(chronology, limits), grouping === 'source'),
    [chronology, limits, grouping],
  );
  useSnapshot(props.snapshot, { props, timeline });
  const { opened } = clusters;
  const openedStop = opened ? (stops.byId.get(opened.stop) ?? null) : null;

  function closeCluster() {
    if (opened) active.focus(opened.stop);
    clusters.close();
  }

  return (
    <section ref={section} id={AXIS_ID} aria-label="Timeline" className="axis relative overflow-x-clip">
      <div className="grid grid-cols-[12.5rem_minmax(0,1fr)]">
        <div className="sticky top-0 z-10 flex items-center bg-paper">
          <AxisControls timeline={timeline} />
        </div>
        <div className="sticky top-0 z-10 bg-paper">
          <ScaleHeader
            view={view}
            limits={limits}
            width={width}
            moving={header}
            canvas={headerCanvas}
            pinned={pinned}
          />
        </div>
        <LaneHeads
          chronology={chronology}
          lanes={layout.lanes}
          lowHeights={timeline.lowHeights}
          ticked={shown.ticked}
          litSource={focus.source}
          hrefOfSource={links.source}
          onToggleSource={on.toggleSource}
          onMove={(index, by) => on.laneOrder(movedBy(timeline.lanes, index, by))}
        />
        <div className="relative">
          <Plot {...props} timeline={timeline} />
          {opened && openedStop ? (
            <ClusterCard
              key={opened.stop}
              chronology={chronology}
              opened={opened}
              lane={at(layout.lanes, openedStop.lane)}
              x={(openedStop.at - view.start) * timeline.dayPx}
              width={width}
              hrefOfEvent={links.event}
              onClose={closeCluster}
            />
          ) : null}
          {timeline.compact ? null : (
            <Shelves
              chronology={chronology}
              shown={shown.events}
              top={layout.height}
              width={width}
              hrefOfEvent={links.event}
            />
          )}
        </div>
      </div>
      {/* All that comes and goes with a zoom stands below: nothing moves under the pointer. */}
      {fitted ? null : (
        <div className="pt-1.5 md:pl-50">
          <Overview
            store={timeline.store}
            view={view}
            limits={limits}
            width={width}
            dated={timeline.dated}
            sources={chronology.sources}
            selectedAt={timeline.selectedExtent?.at ?? null}
          />
        </div>
      )}
      <div className="flex items-start justify-between gap-6 pt-1.5 md:pl-50">
        <Key entries={key} />
        {fitted ? null : (
          <p className="nums shrink-0 text-2xs text-muted" aria-live="polite">
            In view: {printSpan(rangeOf(view, limits) ?? chronology.span)}
          </p>
        )}
      </div>
    </section>
  );
}
