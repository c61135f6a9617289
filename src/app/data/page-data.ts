import { manifest } from 'virtual:app-data';

import type { PageData } from '#app/data/reading-pages.ts';
import { timeline } from '#app/data/timeline.ts';
import { PAGES } from '#app/pages/page-table.tsx';
import { filterPart } from '#app/filters/filter-part.ts';
import { publishedPart } from '#app/published/published-part.ts';
import { sayingPart } from '#app/saying/saying-part.ts';
import { countFilters } from '#model/choice/count-filters.ts';
import type { ViewState } from '#model/choice/view-state.ts';

/** What a page was made of. */
export interface PageParts extends PageData {
  /** Modules beside the entry, below the root of the project. */
  readonly modules: readonly string[];
}

/**
 * Sees to it that all is here that a view shows at first, and says what that is. What cannot be had
 * is thrown as a `LoadError`.
 */
export async function loadPageData(view: ViewState): Promise<PageParts> {
  const { parts, load } = PAGES[view.page.name];
  // The page says itself what of these did not come.
  const clock = view.clock === 'said' && sayingPart.load().catch(() => undefined);
  const record = view.publishedBy !== null && publishedPart.load().catch(() => undefined);
  const chips = countFilters(view) > 0 && filterPart.load().catch(() => undefined);
  const chronology = timeline.load();
  const [{ files, texts }] = await Promise.all([
    load(view.page, view, chronology),
    chronology,
    clock,
    record,
    chips,
    ...parts.map((part) => part.load()),
  ]);
  return { files: [manifest.timeline, ...files], texts, modules: parts.map(({ module }) => module) };
}
