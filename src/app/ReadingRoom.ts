/* The room's doors: what the rest of the app opens. */
export { EventReading } from '#app/EventReading.tsx';
export { SourceArticle } from '#app/SourceArticle.tsx';
