/*
 * The doors of the part: what of the axis stands for days and lanes that are not in view, and what
 * draws it on its way there.
 */
export { MoreLanes } from '#timeline/frame/MoreLanes.tsx';
export { Overview } from '#timeline/frame/Overview.tsx';
export { EdgeCounts } from '#timeline/plot/EdgeCounts.tsx';
export { movingAxis } from '#timeline/plot/moving-axis.ts';
