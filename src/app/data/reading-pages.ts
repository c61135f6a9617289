import { manifest } from 'virtual:app-data';

import { loadText, type TextPart, textOf, textOfPassage } from '#app/data/page-texts.ts';
import { readingData } from '#app/data/reading-data.ts';
import { at } from '#base/at.ts';
import { asToldBy } from '#model/as-told-by.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { chunkOf } from '#model/details-chunk.ts';
import { sourcesInTurn } from '#model/told-event.ts';

/** What the pages of a kind are made of beside the timeline. */
export interface PageData {
  /** Data files that a page asks for whatever its query says, relative to the base. */
  readonly files: readonly string[];
  /**
   * Articles of which it asks for one: that of the passage in its query, else the first of those
   * that its query chooses, else the first.
   */
  readonly texts: readonly TextPart[];
}

/** Sees to it that an article is here. What the corpus does not know is not asked for. */
export async function loadArticle(source: string): Promise<PageData> {
  const text = textOf(source);
  if (!text) return { files: [], texts: [] };
  await loadText(text);
  return { files: [text.file], texts: [] };
}

/** The same for what is said of an event, and the article that a view of it shows at first. */
export async function loadEvent(id: string, view: ViewState, timeline: Promise<Chronology>): Promise<PageData> {
  const named = textOfPassage(view.passage);
  const beside = textOfPassage(view.beside);
  const [chronology] = await Promise.all([
    timeline,
    named && loadText(named),
    // Without it the page is the same but for this.
    beside && loadText(beside).catch(() => undefined),
  ]);
  const index = findEvent(chronology, id);
  if (index === null) return { files: named ? [named.file] : [], texts: [] };
  const { fetchDetails } = await readingData.load();
  const told = asToldBy(chronology, new Set(view.filters.sources));
  const texts = sourcesInTurn(told, index).flatMap((source) => textOf(at(chronology.sources, source).id) ?? []);
  const [first] = texts;
  await Promise.all([fetchDetails(index, chronology), !named && first && loadText(first)]);
  return { files: [at(manifest.details, chunkOf(index, chronology))], texts };
}
