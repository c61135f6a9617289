import { useMemo } from 'react';

import { fit, limitsOf } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { HEAD_WIDTH } from '#timeline/layout/scene/head-scene.ts';
import { pictureScene } from '#timeline/layout/scene/picture-scene.ts';
import { picturedAxis } from '#timeline/pictured-axis.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import { useAxis } from '#timeline/use-axis.ts';

/** Pixels of a sheet within its margins: the picture is then as wide as the sheet that comes. */
const PAPER_WIDTH = 720;
const PLOT_WIDTH = PAPER_WIDTH - HEAD_WIDTH;

/**
 * The axis on paper: a picture of all its days, laid out for the width of a sheet and not for that
 * of the window. What stands in the window stays as it is.
 */
export function PrintedAxis(props: TimelineProps) {
  const { chronology, links } = props;
  const limits = useMemo(() => limitsOf(chronology.span), [chronology]);
  const view = useMemo(() => fit(limits), [limits]);
  const axis = useAxis({
    ...props,
    view,
    limits,
    width: PLOT_WIDTH,
    everyLane: false,
    held: null,
    headHeight: 0,
  });
  const picture = useMemo(() => {
    const pictured = picturedAxis({ props, timeline: { ...axis, view, limits, width: PLOT_WIDTH } });
    return pictureScene(pictured, (event, passage) => links.event(at(chronology.events.ids, event), passage));
  }, [props, axis, view, limits, links, chronology]);
  return (
    <svg
      className="picture plot block h-auto w-full"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      aria-label="Timeline"
    >
      <Elements of={picture.parts} />
    </svg>
  );
}
