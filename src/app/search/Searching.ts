/* The doors of the part: what is typed, what is found, and where it stands. */
export { SearchBox } from '#app/search/SearchBox.tsx';
export { SearchPage } from '#app/search/SearchPage.tsx';
export { SearchSteps } from '#app/search/SearchSteps.tsx';
export { AxisTicks, OverviewTicks, StripTicks } from '#app/search/Ticks.tsx';
