import { fit, viewportAround, zoomAbout } from '#axis/viewport.ts';
import { day } from '#model/day.ts';
import { ZOOM_STEP } from '#scale/scale-keys.ts';
import { ZoomButtons } from '#scale/ZoomButtons.tsx';
import type { TimelineState } from '#timeline/use-timeline.ts';

/**
 * Room on both sides of a selected event that is fitted, as a share of its length; a day gets a few
 * days more.
 */
const SELECTED_MARGIN = 0.2;
const MARGIN_DAYS = 2;

/** The buttons that zoom the axis, one of them to the selected event. */
export function AxisControls({ timeline }: { readonly timeline: TimelineState }) {
  const { store, limits, fitted, selectedExtent, zoomedAt } = timeline;
  const zoom = (factor: number) => store.jump(zoomAbout(store.get(), zoomedAt(), factor, limits));

  function fitSelected(from: number, to: number) {
    const span = { first: day(Math.floor(from)), last: day(Math.ceil(to) - 1) };
    store.jump(viewportAround(span, limits, SELECTED_MARGIN + MARGIN_DAYS / (to - from)));
  }

  return (
    <ZoomButtons
      fitted={fitted}
      onIn={() => zoom(ZOOM_STEP)}
      onOut={() => zoom(1 / ZOOM_STEP)}
      onFit={() => store.jump(fit(limits))}
      onFitSelected={selectedExtent && (() => fitSelected(selectedExtent.from, selectedExtent.to))}
    />
  );
}
