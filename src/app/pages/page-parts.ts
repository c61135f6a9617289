import { readingData } from '#app/data/reading-data.ts';
import { beyondView } from '#app/axis/beyond-view.ts';
import { furtherPages } from '#app/pages/further-pages.ts';
import { readingRoom } from '#app/reading/reading-room.ts';

/**
 * A part of the program, and the module it is made of: a page that needs it can begin to fetch it
 * early.
 */
export interface PagePart {
  readonly load: () => Promise<object>;
  /** Below the root of the project. */
  readonly module: string;
}

export const READING_ROOM: PagePart = { load: readingRoom.load, module: 'src/app/reading/ReadingRoom.ts' };
export const READING_DATA: PagePart = { load: readingData.load, module: 'src/app/data/queries.ts' };
export const BEYOND_VIEW: PagePart = { load: beyondView.load, module: 'src/app/axis/BeyondView.ts' };
export const FURTHER_PAGES: PagePart = { load: furtherPages.load, module: 'src/app/pages/FurtherPages.ts' };
