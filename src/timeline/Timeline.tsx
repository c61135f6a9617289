import { useState } from 'react';

import { at } from '#base/at.ts';
import { ScaleHeader } from '#scale/ScaleHeader.tsx';
import { AXIS_ID } from '#timeline/axis-id.ts';
import { OpenedCard } from '#timeline/cards/OpenedCard.tsx';
import { Shelves } from '#timeline/cards/Shelves.tsx';
import { useListedLane } from '#timeline/cards/use-listed-lane.ts';
import { AxisControls } from '#timeline/frame/AxisControls.tsx';
import { AxisFoot } from '#timeline/frame/AxisFoot.tsx';
import { AxisStatus } from '#timeline/frame/AxisStatus.tsx';
import { LaneHeads } from '#timeline/frame/LaneHeads.tsx';
import { movedBy } from '#timeline/layout/lanes.ts';
import { spokenLane } from '#timeline/layout/words/lane-words.ts';
import { Plot } from '#timeline/plot/Plot.tsx';
import { type PicturedTimelineProps, useSnapshot } from '#timeline/use-snapshot.ts';
import { useTimeline } from '#timeline/use-timeline.ts';

/** The axis: lanes of marks over a scale of time, with what frames it. */
export function Timeline(props: PicturedTimelineProps) {
  const { chronology, shown, focus, links, on, MoreLanes } = props;
  const timeline = useTimeline(props);
  const { view, limits, width, layout } = timeline;
  const standing = timeline.dated.map(({ lane }) => lane);
  // Above what is open some lanes have gone that still have their places.
  const isOrdered = !timeline.compact || standing.length === timeline.lanes.length;
  const { section, header, headerCanvas, pinned } = timeline.painted;
  useSnapshot(props.snapshot, { props, timeline });
  const [listed, list] = useListedLane(layout);
  const [moved, setMoved] = useState('');

  function moveLane(index: number, by: 1 | -1) {
    setMoved(`${spokenLane(chronology, at(standing, index))}: lane ${index + by + 1} of ${standing.length}`);
    on.laneOrder(movedBy(standing, index, by));
  }

  return (
    <section ref={section} id={AXIS_ID} aria-label="Timeline" className="axis relative overflow-x-clip print:hidden">
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
          links={links}
          listed={listed}
          onList={timeline.compact ? list : null}
          onToggleSource={on.toggleSource}
          onHold={timeline.onHoldLanes}
          onMove={isOrdered ? moveLane : null}
          onHeight={timeline.onHeadHeight}
        />
        <div className="relative">
          <Plot {...props} timeline={timeline} />
          <OpenedCard
            chronology={chronology}
            timeline={timeline}
            listed={listed}
            onList={list}
            hrefOfEvent={links.event}
          />
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
      {timeline.compact || (standing.length === timeline.lanes.length && props.lanes.most === null) ? null : (
        <MoreLanes
          chronology={chronology}
          lanes={timeline.allDated}
          standing={timeline.dated}
          order={props.lanes.order}
          onMost={on.mostLanes}
          onOrder={on.laneOrder}
        />
      )}
      <AxisStatus timeline={timeline} moved={moved} />
      <AxisFoot
        timeline={timeline}
        chronology={chronology}
        lanes={props.lanes}
        focus={focus}
        Overview={props.Overview}
      />
    </section>
  );
}
