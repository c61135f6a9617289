import { countOf } from '#base/count-of.ts';
import type { Found } from '#model/search/search.ts';

/** `17 passages in 12 events and 1 article, told of no event`. */
export function countWords({ total: { passages, events, groups } }: Pick<Found, 'total'>): string {
  if (passages === 0) return 'No passage found';
  const articles = groups - events;
  const places = [
    ...(events > 0 ? [countOf(events, 'event')] : []),
    ...(articles > 0 ? [`${countOf(articles, 'article')}, told of no event`] : []),
  ];
  return `${countOf(passages, 'passage')} in ${places.join(' and ')}`;
}
