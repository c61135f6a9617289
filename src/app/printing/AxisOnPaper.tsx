import { useOnPaper } from '#app/printing/paper.ts';
import { PrintedView } from '#app/printing/PrintedView.tsx';
import type { TimelineProps } from '#timeline/timeline-props.ts';

/**
 * The axis while the page is printed, and on the explorer what stands below it; nothing on the
 * screen.
 */
export function AxisOnPaper(props: TimelineProps) {
  return useOnPaper() ? <PrintedView {...props} /> : null;
}
