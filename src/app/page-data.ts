import type { QueryClient } from '@tanstack/react-query';
import { manifest } from 'virtual:app-data';

import { detailsQuery, textQuery, timelineQuery } from '#app/queries.ts';
import { loadReadingRoom } from '#app/reading-room.ts';
import { findEvent } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import type { ViewState } from '#model/view-state.ts';

/**
 * Sees to it that the client has all that a view shows at first, and names the files it came from. What cannot be had is thrown as a `LoadError`; what
 * the corpus does not know is not asked for.
 */
export async function loadPageData(client: QueryClient, { page, passage }: ViewState): Promise<readonly string[]> {
  const files = [manifest.timeline];
  const chronology = await client.fetchQuery(timelineQuery);
  let source = page.name === 'source' ? page.id : null;
  const index = page.name === 'event' ? findEvent(chronology, page.id) : null;
  if (index !== null) {
    const details = await client.fetchQuery(detailsQuery(index, chronology.chunkSize));
    files.push(manifest.details[Math.floor(index / chronology.chunkSize)] ?? '');
    const first = details.events[index - details.first]?.claims[0]?.passages[0]?.id;
    source = parsePassageId(passage ?? first ?? '')?.source ?? null;
  }
  const text = source === null ? undefined : manifest.texts[source];
  if (page.name === 'event' || page.name === 'source') await loadReadingRoom();
  if (source !== null && text !== undefined) {
    await client.fetchQuery(textQuery(source));
    files.push(text);
  }
  return files;
}
