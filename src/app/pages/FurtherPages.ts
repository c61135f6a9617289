/* The doors of the part: the pages that are neither the explorer nor an event. */
export { SourcePage } from '#app/pages/SourcePage.tsx';
export { SourcesPage } from '#app/pages/SourcesPage.tsx';
export { UnknownPage } from '#app/pages/UnknownPage.tsx';
