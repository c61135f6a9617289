import type { RefObject } from 'react';

import type { FramePart, OverviewFrame } from '#timeline/layout/scene/overview-scene.ts';

/** The boxes of a frame on the page, by part. */
export type FrameBoxes = Map<FramePart, SVGRectElement>;

export interface FrameBoxProps {
  readonly part: FramePart;
  readonly frame: OverviewFrame;
  /** Where the box is kept, so that it can follow a movement. */
  readonly boxes: RefObject<FrameBoxes>;
}

/** One part of the frame. */
export function FrameBox({ part, frame, boxes }: FrameBoxProps) {
  const { classes, at } = frame[part];
  const keep = (box: SVGRectElement | null) => {
    if (box) boxes.current.set(part, box);
    else boxes.current.delete(part);
  };
  return <rect ref={keep} className={classes} {...at} />;
}

/** Moves the boxes to where a frame stands. */
export function placeFrame(boxes: FrameBoxes, frame: OverviewFrame): void {
  for (const [part, box] of boxes) {
    box.setAttribute('x', String(frame[part].at.x));
    box.setAttribute('width', String(frame[part].at.width));
  }
}
