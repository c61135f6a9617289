/* The doors of the part: what of the axis stands for days and lanes that are not in view. */
export { MoreLanes } from '#timeline/frame/MoreLanes.tsx';
export { Overview } from '#timeline/frame/Overview.tsx';
export { EdgeCounts } from '#timeline/plot/EdgeCounts.tsx';
