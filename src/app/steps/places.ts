/** The parts of a page to which steps and links lead, by the ids of their elements. */
export const PLACES = {
  /** In which a selected event is told. */
  event: 'event',
  /** Which holds the article of a source's page. */
  article: 'article',
  /** The list of events, and its heading. */
  list: 'events',
  listHeading: 'by-day',
} as const;
