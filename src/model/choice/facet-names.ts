/** What can be chosen of events, by ids: of the values of one facet one is enough. */
export const FACET_NAMES = [
  'sources',
  'kinds',
  'storylines',
  'speakers',
  'places',
  'agreements',
  'dates',
  'statuses',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Among speakers: the article's own voice. */
export const OWN_VOICE = '*';
