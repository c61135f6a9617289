import { cleanWords } from '#model/choice/clean-words.ts';
import { FACET_NAMES, type FacetName } from '#model/choice/facet-names.ts';
import { sameList } from '#base/same-list.ts';
import type { Clock } from '#model/clocks/clock.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import type { Day, DaySpan } from '#model/day.ts';
import { parsePassageId } from '#model/id.ts';

/*
 * What a reader is looking at: one immutable value, and every step from one view to the next. A
 * step that changes nothing returns the very state it was given. Whether a step makes a new entry
 * in the history is decided where addresses are made (address/address.ts).
 */

/**
 * Which page: the page of a survey itself has no id; `unknown` keeps the path under the base that
 * led nowhere, without a slash before it.
 */
export type Page =
  | { readonly name: 'explorer' }
  | { readonly name: 'event'; readonly id: string }
  | { readonly name: 'sources' }
  | { readonly name: 'source'; readonly id: string }
  | { readonly name: SurveyName; readonly id: string | null }
  | { readonly name: 'unknown'; readonly path: string };

/** What the lanes of the axis stand for; the first is the default. */
export const LANES = ['source', 'storyline', 'kind', 'none'] as const;
export type Lanes = (typeof LANES)[number];

/** How many rows lanes have: few, with the rest behind counts, or one for each mark. */
export const ROWS = ['few', 'all'] as const;
export type Rows = (typeof ROWS)[number];

/** The lane of events that are in no storyline. Ids of authors have no such sign. */
export const OTHER_LANE = '*';

/**
 * Which events are shown. Nothing chosen in a facet means all. Lists hold each value once: sources
 * by id, the others in the corpus's order.
 */
export interface Filters extends Readonly<Record<FacetName, readonly string[]>> {
  /** Only events about which passages disagree, or cannot be compared. */
  readonly disputed: boolean;
}

/** In which order results of the search stand; the first is the default. */
export const SORTS = ['best', 'time'] as const;
export type Sort = (typeof SORTS)[number];

/** A passage as a link names it: by its id, which is a place in one edition of its text. */
export interface QuotedPlace {
  readonly passage: string;
  /** As `ViewState.edition`. */
  readonly edition: string | null;
}

export interface ViewState {
  readonly page: Page;
  /**
   * The passage that stands open: beside the event on its page, in the text on its own source's
   * page, null on all others.
   */
  readonly passage: string | null;
  /**
   * The edition of its text in which `passage` is a place: the first eight digits of the text's
   * SHA-256. Null: the first edition, or no passage.
   */
  readonly edition: string | null;
  /** A second passage, read side by side with the first; null on other pages than an event's. */
  readonly beside: string | null;
  /** The same of `beside`. */
  readonly besideEdition: string | null;
  readonly filters: Filters;
  /** What is searched for, as typed but for control characters. It hides nothing. */
  readonly words: string;
  readonly sort: Sort;
  /** The days the axis shows; null: all of them. */
  readonly range: DaySpan | null;
  /** By which time marks stand and the list runs. */
  readonly clock: Clock;
  readonly lanes: Lanes;
  /**
   * Ids of what the lanes stand for (sources, storylines and `OTHER_LANE`, kinds), those first that
   * are named; the others follow in their own order.
   */
  readonly laneOrder: readonly string[];
  readonly rows: Rows;
  /** How many lanes stand at most; null: as many as have room. */
  readonly mostLanes: number | null;
  /** Only what had been published by the end of this day; null: everything. */
  readonly publishedBy: Day | null;
  /** The term whose words are lit in every article that is open, by id; null: none. */
  readonly term: string | null;
  readonly embed: boolean;
  /** Parameters of the address that are not ours, each as it was written (`utm_source=x`). */
  readonly foreign: readonly string[];
}

export const NO_FILTERS: Filters = {
  sources: [],
  kinds: [],
  storylines: [],
  speakers: [],
  places: [],
  agreements: [],
  dates: [],
  statuses: [],
  disputed: false,
};

export const INITIAL_VIEW: ViewState = {
  page: { name: 'explorer' },
  passage: null,
  edition: null,
  beside: null,
  besideEdition: null,
  filters: NO_FILTERS,
  words: '',
  sort: 'best',
  range: null,
  clock: 'happened',
  lanes: 'source',
  laneOrder: [],
  rows: 'few',
  mostLanes: null,
  publishedBy: null,
  term: null,
  embed: false,
  foreign: [],
};

/** Each id once, in a stable order, so that the same choice has the same address. */
export function orderedSources(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Opens any page with nothing beside it; filters, range and lanes stay. */
export function openPage(state: ViewState, page: Page): ViewState {
  return turnTo(state, page);
}

/** Opens an event with nothing beside it. */
export function selectEvent(state: ViewState, id: string): ViewState {
  return turnTo(state, { name: 'event', id });
}

/** Back to the explorer with nothing selected. */
export function deselect(state: ViewState): ViewState {
  return turnTo(state, { name: 'explorer' });
}

export function openSources(state: ViewState): ViewState {
  return turnTo(state, { name: 'sources' });
}

export function openSource(state: ViewState, id: string): ViewState {
  return turnTo(state, { name: 'source', id });
}

/**
 * Opens a passage where the reader is: beside the event on an event's page, where a second passage
 * stays open, else in its source. What is no passage's id changes nothing.
 */
export function openPassage(state: ViewState, place: QuotedPlace): ViewState {
  if (state.page.name !== 'event') return openPassageInSource(state, place);
  const { beside, besideEdition } = state;
  return parsePassageId(place.passage) ? turnTo(state, state.page, { ...place, beside, besideEdition }) : state;
}

/**
 * Opens two passages side by side, on an event's page only. What is no passage's id changes
 * nothing.
 */
export function openSideBySide(state: ViewState, place: QuotedPlace, other: QuotedPlace): ViewState {
  const { passage: beside, edition: besideEdition } = other;
  if (state.page.name !== 'event' || !parsePassageId(place.passage) || !parsePassageId(beside)) return state;
  return turnTo(state, state.page, { ...place, beside, besideEdition });
}

/** Closes the second of two passages. */
export function closeBeside(state: ViewState): ViewState {
  const { page, passage, edition } = state;
  return turnTo(state, page, { ...NOTHING_OPEN, passage, edition });
}

/** Opens a passage on its source's page. What is no passage's id changes nothing. */
export function openPassageInSource(state: ViewState, place: QuotedPlace): ViewState {
  const ref = parsePassageId(place.passage);
  return ref ? turnTo(state, { name: 'source', id: ref.source }, { ...NOTHING_OPEN, ...place }) : state;
}

/**
 * Chooses values of a facet, each once, in the order given: the corpus's, so that the same choice
 * has the same address. Sources stand by id.
 */
export function setFacet(state: ViewState, facet: FacetName, ids: Iterable<string>): ViewState {
  return filterBy(state, { [facet]: facet === 'sources' ? orderedSources(ids) : [...new Set(ids)] });
}

/** Chooses a value of a facet or no longer; `order` are all that the corpus has. */
export function toggleValue(state: ViewState, facet: FacetName, id: string, order: readonly string[]): ViewState {
  const chosen = toggled(state.filters[facet], id);
  return setFacet(
    state,
    facet,
    order.filter((each) => chosen.includes(each)),
  );
}

export function setSources(state: ViewState, ids: Iterable<string>): ViewState {
  return setFacet(state, 'sources', ids);
}

export function setDisputed(state: ViewState, disputed: boolean): ViewState {
  return filterBy(state, { disputed });
}

export function setWords(state: ViewState, words: string): ViewState {
  const clean = cleanWords(words);
  return state.words === clean ? state : { ...state, words: clean };
}

export function setSort(state: ViewState, sort: Sort): ViewState {
  return state.sort === sort ? state : { ...state, sort };
}

/** Takes every filter away, "as published by" with them; range and lanes stay. */
export function clearFilters(state: ViewState): ViewState {
  return setPublishedBy(filterBy(state, NO_FILTERS), null);
}

export function setRange(state: ViewState, range: DaySpan | null): ViewState {
  const same = state.range?.first === range?.first && state.range?.last === range?.last;
  return same ? state : { ...state, range };
}

export function setClock(state: ViewState, clock: Clock): ViewState {
  return state.clock === clock ? state : { ...state, clock };
}

/** Other lanes, in their own order. */
export function setLanes(state: ViewState, lanes: Lanes): ViewState {
  return state.lanes === lanes ? state : { ...state, lanes, laneOrder: [], mostLanes: null };
}

export function setLaneOrder(state: ViewState, laneOrder: readonly string[]): ViewState {
  return sameList(laneOrder, state.laneOrder) ? state : { ...state, laneOrder };
}

export function setRows(state: ViewState, rows: Rows): ViewState {
  return state.rows === rows ? state : { ...state, rows };
}

export function setPublishedBy(state: ViewState, publishedBy: Day | null): ViewState {
  return state.publishedBy === publishedBy ? state : { ...state, publishedBy };
}

export function setTerm(state: ViewState, term: string | null): ViewState {
  return state.term === term ? state : { ...state, term };
}

/** Two views of the same page, whatever else differs. */
export function samePage(a: Page, b: Page): boolean {
  return a.name === b.name && pageKey(a) === pageKey(b);
}

function pageKey(page: Page): string {
  if ('id' in page) return page.id ?? '';
  return page.name === 'unknown' ? page.path : '';
}

/** The passages that stand open. */
type Open = Pick<ViewState, 'passage' | 'edition' | 'beside' | 'besideEdition'>;

const NOTHING_OPEN: Open = { passage: null, edition: null, beside: null, besideEdition: null };

function turnTo(state: ViewState, page: Page, open: Open = NOTHING_OPEN): ViewState {
  const same =
    samePage(state.page, page) &&
    state.passage === open.passage &&
    state.edition === open.edition &&
    state.beside === open.beside &&
    state.besideEdition === open.besideEdition;
  return same ? state : { ...state, page, ...open };
}

function filterBy(state: ViewState, change: Partial<Filters>): ViewState {
  const filters = { ...state.filters, ...change };
  const same =
    FACET_NAMES.every((facet) => sameList(filters[facet], state.filters[facet])) &&
    filters.disputed === state.filters.disputed;
  return same ? state : { ...state, filters };
}

function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
