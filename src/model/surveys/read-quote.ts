import type { Quote } from '#model/quote.ts';

/** Words of an article as a reader is to see them. */
export type ReadQuote = <Words extends Quote>(quote: Words) => Words;
