import { useOnPaper } from '#app/printing/paper.ts';
import { PrintedAxis } from '#timeline/PrintedAxis.tsx';
import type { TimelineProps } from '#timeline/timeline-props.ts';

/** The axis while the page is printed; nothing on the screen. */
export function AxisOnPaper(props: TimelineProps) {
  return useOnPaper() ? <PrintedAxis {...props} /> : null;
}
