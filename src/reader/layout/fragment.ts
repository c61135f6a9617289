import type { Stretch } from '#model/stretch.ts';

/** The element id and the fragment of a stretch: `t120-160`. */
export function fragmentOf({ start, end }: Stretch): string {
  return `t${start}-${end}`;
}
