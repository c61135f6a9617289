import { PAGE_KINDS, RECORD_PAGES } from '#address/page-kinds.ts';
import { decodeSegment } from '#address/percent.ts';
import { at } from '#base/at.ts';
import { editCounter, nearestIds } from '#model/choice/nearest-ids.ts';
import { foldText } from '#model/choice/search.ts';
import type { Page } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { sourceById } from '#model/source-by-id.ts';

/** A page that an address without one may have meant. */
export interface NearPage {
  readonly page: Page;
  /** Of the event, or the label of the source; null for a page that has its own name. */
  readonly title: string | null;
}

const MAX_RESULTS = 5;
/** How many letters of the first part of a path may be wrong. */
const MAX_EDITS = 2;
/** The kinds of pages among whose records is looked; of comparisons the questions. */
const NEAR_KINDS = [...RECORD_PAGES, 'compare'] as const;
type NearKind = (typeof NEAR_KINDS)[number];
const INDEX_FILE = /^index-html?$/;

/**
 * The pages that the address of an unknown one may have meant, nearest first: its records are
 * looked for in small letters and without the signs that mail and chat programs add
 * (`/Event/start-of-strikes).`), under the other kind of page too, and among parts too many. A path
 * with no word of a record leads to the page that lists them.
 */
export function nearestPages(wanted: Page, chronology: Chronology): readonly NearPage[] {
  const [kind, words] = partsOf(wanted);
  if (words.length === 0) return [{ page: { name: kind === 'source' ? 'sources' : 'explorer' }, title: null }];
  const { events, sources } = chronology;
  const text = words.join('-');
  const near = {
    event: () => nearestIds(text, events.ids, events.titles).map(({ id }) => id),
    source: () =>
      nearestIds(
        text,
        sources.map(({ id }) => id),
        sources.map(({ label }) => label),
      ).map(({ id }) => id),
  };
  const pages = new Map<string, NearPage>();
  const add = (name: 'event' | 'source', ids: readonly string[]) => {
    for (const id of ids) {
      const found = name === 'event' ? eventPage(id, chronology) : sourcePage(id, chronology);
      if (found) pages.set(`${found.page.name} ${found.page.id}`, found);
    }
  };
  const order = RECORD_PAGES.toSorted((a, b) => Number(b === kind) - Number(a === kind));
  for (const name of order) add(name, [...words, text]);
  for (const name of order) if (kind === null || name === kind) add(name, near[name]());
  if (kind === null || kind === 'compare')
    for (const page of nearestQuestions(text, chronology)) pages.set(`compare ${page.title}`, page);
  return [...pages.values()].slice(0, MAX_RESULTS);
}

function nearestQuestions(text: string, { storylines }: Chronology): readonly NearPage[] {
  const [ids, titles] = [storylines.map(({ id }) => id), storylines.map(({ title }) => title)];
  return nearestIds(text, ids, titles).map(({ id, title }) => ({ page: { name: 'compare', id }, title }));
}

/**
 * `/Events/Start_of-strikes).` -> `['event', ['start-of-strikes']]`: the kind of page that a path
 * begins with, and its other words.
 */
function partsOf(page: Page): readonly [NearKind | null, readonly string[]] {
  if (page.name === 'compare' && page.id !== null) return ['compare', wordsOf([page.id])];
  if (page.name === 'event' || page.name === 'source') return [page.name, wordsOf([page.id])];
  if (page.name !== 'unknown') return [null, []];
  const [first = '', ...others] = wordsOf(page.path.split('/'));
  const edits = editCounter(first, MAX_EDITS);
  const kind = NEAR_KINDS.find((name) => edits(PAGE_KINDS[name].folder) <= MAX_EDITS) ?? null;
  return [kind, kind === null && first !== '' ? [first, ...others] : others];
}

function wordsOf(parts: readonly string[]): readonly string[] {
  return parts
    .map((part) =>
      foldText(decodeSegment(part) ?? part)
        .trim()
        .replaceAll(' ', '-'),
    )
    .filter((word) => word !== '' && !INDEX_FILE.test(word));
}

function eventPage(id: string, chronology: Chronology) {
  const index = findEvent(chronology, id);
  if (index === null) return null;
  const { ids, titles } = chronology.events;
  return { page: { name: 'event', id: at(ids, index) }, title: at(titles, index) } as const;
}

function sourcePage(id: string, { sources }: Chronology) {
  const source = sourceById(sources, id);
  return source ? ({ page: { name: 'source', id }, title: source.label } as const) : null;
}
