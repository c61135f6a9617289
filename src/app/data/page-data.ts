import { chunkOf, detailsAt, openingPassage } from '#model/details-chunk.ts';
import type { QueryClient } from '@tanstack/react-query';
import { manifest } from 'virtual:app-data';

import { detailsQuery, textQuery, timelineQuery } from '#app/data/queries.ts';
import { readingRoom } from '#app/reading/reading-room.ts';
import { textFile } from '#app/sharing/text-file.ts';
import { findEvent } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import type { Page, ViewState } from '#model/view-state.ts';

/** The module of `readingRoom`: a page that needs it can begin to fetch it early. */
const READING_ROOM = 'src/app/reading/ReadingRoom.ts';

/** What a page was made of. */
export interface PageParts {
  /** Data files, relative to the base. */
  readonly files: readonly string[];
  /** Modules beside the entry, below the root of the project. */
  readonly modules: readonly string[];
}

/**
 * Sees to it that the client has all that a view shows at first, and says what that is. What cannot be had is thrown as a `LoadError`; what the
 * corpus does not know is not asked for.
 */
export async function loadPageData(client: QueryClient, { page, passage }: ViewState): Promise<PageParts> {
  const reads = page.name === 'event' || page.name === 'source';
  const [data] = await Promise.all([loadData(client, page, passage), reads ? readingRoom.load() : null]);
  return { files: data, modules: reads ? [READING_ROOM] : [] };
}

async function loadData(client: QueryClient, page: Page, passage: string | null): Promise<readonly string[]> {
  const files = [manifest.timeline];
  const chronology = await client.fetchQuery(timelineQuery);
  let source = page.name === 'source' ? page.id : null;
  const index = page.name === 'event' ? findEvent(chronology, page.id) : null;
  if (index !== null) {
    const details = await client.fetchQuery(detailsQuery(index, chronology));
    files.push(manifest.details[chunkOf(index, chronology)] ?? '');
    const told = detailsAt(details, index);
    const opening = told ? openingPassage(told)?.id : null;
    source = parsePassageId(passage ?? opening ?? '')?.source ?? null;
  }
  const text = source === null ? undefined : textFile(source);
  if (source !== null && text !== undefined) {
    await client.fetchQuery(textQuery(source));
    files.push(text);
  }
  return files;
}
