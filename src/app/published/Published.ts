/* The doors of the part: what a view as published by a day needs. */
export { PublishedBar } from '#app/published/PublishedBar.tsx';
export { PublishedStops } from '#app/published/PublishedStops.tsx';
export { recordBy } from '#app/published/record-by.ts';
