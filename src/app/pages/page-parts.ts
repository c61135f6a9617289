import type { PageName } from '#address/page-kinds.ts';
import { readingData } from '#app/data/reading-data.ts';
import { furtherPages } from '#app/pages/further-pages.ts';
import { readingRoom } from '#app/reading/reading-room.ts';

/**
 * A part of the program, and the module it is made of: a page that needs it can begin to fetch it
 * early.
 */
interface PagePart {
  readonly load: () => Promise<object>;
  /** Below the root of the project. */
  readonly module: string;
}

const READING_ROOM: PagePart = { load: readingRoom.load, module: 'src/app/reading/ReadingRoom.ts' };
const READING_DATA: PagePart = { load: readingData.load, module: 'src/app/data/queries.ts' };
const FURTHER_PAGES: PagePart = { load: furtherPages.load, module: 'src/app/pages/FurtherPages.ts' };

/** What each kind of page needs of the program beside the entry. */
export const PAGE_PARTS: Readonly<Record<PageName, readonly PagePart[]>> = {
  explorer: [],
  event: [READING_ROOM, READING_DATA],
  sources: [FURTHER_PAGES],
  source: [FURTHER_PAGES, READING_ROOM, READING_DATA],
  unknown: [FURTHER_PAGES],
};
