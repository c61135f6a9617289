import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { SourceStrip } from '#explore/layout/source-strips.ts';
import { STRIP_HEIGHT, stripScene } from '#explore/layout/strip-scene.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';

export interface SourceStripPictureProps {
  readonly strip: SourceStrip;
  readonly months: readonly ScaleBand[];
}

/** The days of which an article tells, and its publication. The words beside it say the same. */
export function SourceStripPicture({ strip, months }: SourceStripPictureProps) {
  return (
    <svg aria-hidden="true" width="100%" height={em(STRIP_HEIGHT)} className="fluid-picture block overflow-visible">
      <Elements of={stripScene(strip, months)} />
    </svg>
  );
}
