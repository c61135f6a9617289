import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

import { watchSize } from '#ui/watch-size.ts';

/** Before anything was measured, and in prerendered pages. */
const NOMINAL_WIDTH = 960;

/** What was measured last: an axis that is drawn again, on another page, begins with it. */
let known = NOMINAL_WIDTH;

/** The width of an element in whole pixels, measured after layout and followed. */
export function useWidth<Target extends HTMLElement>(): readonly [RefObject<Target | null>, number] {
  const ref = useRef<Target>(null);
  const [width, setWidth] = useState(known);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width);
      if (measured <= 0) return;
      known = measured;
      setWidth(measured);
    };
    measure();
    return watchSize(element, measure);
  }, []);
  return [ref, width];
}
