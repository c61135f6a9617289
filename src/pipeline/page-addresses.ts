import type { Corpus } from '#model/corpus.ts';

/** The HTML files of the addresses below the front page, relative to the base: events and their old ids, sources, and the page for unknown addresses. */
export function pageFiles({ events, sources }: Corpus): readonly string[] {
  const ids = events.flatMap(({ id, aliases }) => [id, ...aliases]);
  return [
    ...ids.map((id) => `event/${id}/index.html`),
    'source/index.html',
    ...sources.map(({ id }) => `source/${id}/index.html`),
    '404.html',
  ];
}
