/* The doors of the part: what of the axis stands for the days that are not in view. */
export { Overview } from '#timeline/frame/Overview.tsx';
export { EdgeCounts } from '#timeline/plot/EdgeCounts.tsx';
