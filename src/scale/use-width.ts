import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

import { measureTextScale } from '#drawing/paint/text-scale.ts';
import { watchSize } from '#ui/watch-size.ts';

/** Before anything was measured, and in prerendered pages. */
const NOMINAL_WIDTH = 960;

/** What was measured last of an axis: one that is drawn again, on another page, begins with it. */
let known = NOMINAL_WIDTH;

/**
 * The width of an element in whole pixels of a layout, measured after layout and followed: whatever
 * changes it, the size and the spacing of words among that, changes the size of the page.
 */
export function useWidth<Target extends Element>(isAxis = true): readonly [RefObject<Target | null>, number] {
  const ref = useRef<Target>(null);
  const [width, setWidth] = useState(known);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width / measureTextScale());
      if (measured <= 0) return;
      if (isAxis) known = measured;
      setWidth(measured);
    };
    measure();
    return watchSize(document.body, measure);
  }, [isAxis]);
  return [ref, width];
}
