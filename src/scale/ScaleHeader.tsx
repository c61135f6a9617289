import { memo, type Ref, useMemo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { Picture } from '#drawing/paint/Picture.tsx';
import { drawnTicks } from '#scale/layout/drawn-window.ts';
import { HEADER_HEIGHT, headerScene } from '#scale/layout/header-scene.ts';
import { LayerGround } from '#scale/LayerGround.tsx';

export interface ScaleHeaderProps {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** What moves with time, what stands in for it, and the label that stays: the painter's. */
  readonly moving: Ref<HTMLDivElement>;
  readonly canvas: Ref<HTMLCanvasElement>;
  readonly pinned: Ref<HTMLSpanElement>;
}

/**
 * Months and years above, days below. The month at the left edge is pinned there, whatever is in
 * view.
 */
export const ScaleHeader = memo(function ScaleHeader({
  view,
  limits,
  width,
  moving,
  canvas,
  pinned,
}: ScaleHeaderProps) {
  const ticks = useMemo(() => drawnTicks(view, width, limits), [view, width, limits]);
  const scene = useMemo(() => headerScene(ticks, dayWidth(view, width)), [ticks, view, width]);
  return (
    <div className="relative overflow-hidden" aria-hidden="true">
      <div ref={moving} className="moving">
        <Picture className="picture block overflow-visible" width={width} height={HEADER_HEIGHT}>
          <LayerGround />
          <Elements of={scene} />
        </Picture>
      </div>
      <canvas ref={canvas} className="stand-in" />
      <span
        ref={pinned}
        className="moving pinned absolute top-0 left-0 bg-paper pr-1.25 pl-1.25 text-xs leading-5 font-semibold empty:hidden"
      >
        {ticks.pinned}
      </span>
    </div>
  );
});
