import { useOnPaper } from '#app/printing/paper.ts';
import { printedAxis } from '#app/printing/printed-axis.ts';
import { usePart } from '#app/start/program-part.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';

/** The axis while the page is printed, if that part of the program is here. */
export function AxisOnPaper(props: TimelineProps) {
  const printing = useOnPaper();
  const { doors: part } = usePart(printedAxis, printing);
  return printing && part ? <part.PrintedAxis {...props} /> : null;
}
