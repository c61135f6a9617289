import { manifest } from 'virtual:app-data';

import { readingData } from '#app/data/reading-data.ts';
import { textFile } from '#app/data/text-file.ts';
import { timeline } from '#app/data/timeline.ts';
import { PAGE_PARTS } from '#app/pages/page-parts.ts';
import { at } from '#base/at.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import { findEvent } from '#model/chronology.ts';
import { chunkOf, detailsAt } from '#model/details-chunk.ts';
import { parsePassageId } from '#model/id.ts';

/** An article's data file, relative to the base. */
interface TextPart {
  readonly source: string;
  readonly file: string;
}

/** What a page was made of. */
export interface PageParts {
  /** Data files that it asks for whatever its query says, relative to the base. */
  readonly files: readonly string[];
  /** Articles of which it asks for one: that of the passage in its query, else the first. */
  readonly texts: readonly TextPart[];
  /** Modules beside the entry, below the root of the project. */
  readonly modules: readonly string[];
}

/**
 * Sees to it that all is here that a view shows at first, and says what that is. What cannot
 * be had is thrown as a `LoadError`; what the corpus does not know is not asked for.
 */
export async function loadPageData(view: ViewState): Promise<PageParts> {
  const parts = PAGE_PARTS[view.page.name];
  const [data] = await Promise.all([loadData(view), ...parts.map(({ load }) => load())]);
  return { ...data, modules: parts.map(({ module }) => module) };
}

async function loadData(view: ViewState): Promise<Omit<PageParts, 'modules'>> {
  const { page } = view;
  const named = namedText(view);
  const beside = page.name === 'event' ? textOfPassage(view.beside) : null;
  const [chronology] = await Promise.all([
    timeline.load(),
    named && loadText(named),
    // Without it the page is the same but for this.
    beside && loadText(beside).catch(() => undefined),
  ]);
  const index = page.name === 'event' ? findEvent(chronology, page.id) : null;
  if (index === null) return { files: [manifest.timeline, ...(named ? [named.file] : [])], texts: [] };
  const { fetchDetails } = await readingData.load();
  const details = await fetchDetails(index, chronology);
  const claims = detailsAt(details, index)?.claims ?? [];
  const texts = [...new Set(claims.map(({ source }) => source))].flatMap((source) => textOf(source) ?? []);
  const [first] = texts;
  if (!named && first) await loadText(first);
  return { files: [manifest.timeline, at(manifest.details, chunkOf(index, chronology))], texts };
}

async function loadText({ source }: TextPart): Promise<void> {
  const { fetchText } = await readingData.load();
  await fetchText(source);
}

function textOf(source: string): TextPart | null {
  const file = textFile(source);
  return file === undefined ? null : { source, file };
}

function textOfPassage(passage: string | null): TextPart | null {
  const ref = passage === null ? null : parsePassageId(passage);
  return ref && textOf(ref.source);
}

/** The article that a view shows by its address alone, without what is known of the event. */
function namedText({ page, passage }: ViewState): TextPart | null {
  if (page.name === 'source') return textOf(page.id);
  return page.name === 'event' ? textOfPassage(passage) : null;
}
