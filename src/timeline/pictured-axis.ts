import { isFit } from '#axis/viewport.ts';
import { printSpan } from '#model/day.ts';
import { rangeOf } from '#scale/use-viewport.ts';
import { formsIn } from '#timeline/layout/forms.ts';
import { keyEntries } from '#timeline/layout/scene/key-scene.ts';
import type { PicturedAxis } from '#timeline/layout/scene/picture-scene.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

/** What is drawn, as far as a picture shows it. */
export interface DrawnAxis {
  readonly props: TimelineProps;
  readonly timeline: Pick<
    TimelineState,
    'view' | 'limits' | 'width' | 'layout' | 'allDated' | 'dated' | 'selectedExtent'
  >;
}

/** A drawn axis as a picture shows it: at rest, with nothing under the pointer. */
export function picturedAxis({ props, timeline }: DrawnAxis): PicturedAxis {
  const { chronology, focus, lanes, shown } = props;
  const { view, limits, width, layout, allDated, dated, selectedExtent } = timeline;
  const { selected } = focus;
  const isBySource = lanes.grouping === 'source';
  return {
    chronology,
    layout,
    allDated,
    dated,
    limits,
    view,
    width,
    selected,
    selectedAt: selectedExtent?.at ?? null,
    tied: isBySource ? selected : undefined,
    ticked: shown.ticked,
    key: keyEntries(formsIn(chronology, limits), isBySource),
    inView: isFit(view, limits) ? null : `In view: ${printSpan(rangeOf(view, limits) ?? chronology.span)}`,
  };
}
