/* The room's doors: what the rest of the app opens. */
export { EventReading } from '#app/reading/EventReading.tsx';
export { QuotedCard } from '#app/reading/QuotedCard.tsx';
export { SourceArticle } from '#app/reading/SourceArticle.tsx';
