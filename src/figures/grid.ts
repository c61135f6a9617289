/** What is counted at the left, its plots at the right; on a phone one under the other. */
export const FIGURE_GRID = 'grid gap-x-8 md:grid-cols-[15rem_minmax(0,1fr)]';
