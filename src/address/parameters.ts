import { FACET_PARAMETERS } from '#address/facet-parameters.ts';
import { type Parameter, parameter, type Parsed } from '#address/parameter.ts';
import { cleanWords, MAX_WORDS_LENGTH } from '#model/choice/clean-words.ts';
import { FACET_NAMES, type FacetName } from '#model/choice/facet-names.ts';
import {
  type Filters,
  LANES,
  type Lanes,
  OTHER_LANE,
  ROWS,
  type Rows,
  setFacet,
  type Sort,
  SORTS,
  type ViewState,
} from '#model/choice/view-state.ts';
import { type Clock, CLOCKS } from '#model/clocks/clock.ts';
import { type Day, dayFromIso, type DaySpan, isoFromDay } from '#model/day.ts';
import { EDITION_LENGTH, isId, parsePassageId } from '#model/id.ts';

/*
 * The query, one row a parameter, in the order in which they are written. A public format: a name
 * or a meaning changes only with an upgrader (upgrade.ts).
 */

function withFilters(state: ViewState, change: Partial<Filters>): ViewState {
  return { ...state, filters: { ...state.filters, ...change } };
}

function good<Value>(value: Value): Parsed<Value> {
  return { value, fault: null };
}

function bad<Value>(value: Value, fault: string): Parsed<Value> {
  return { value, fault };
}

/** The entries of a comma-separated list that `read` knows; the others are left out. */
function parseList<Item>(text: string, read: (entry: string) => Item | null, what: string): Parsed<readonly Item[]> {
  const value: Item[] = [];
  const strange: string[] = [];
  for (const entry of text.split(',')) {
    if (entry === '') continue;
    const item = read(entry);
    if (item === null) strange.push(entry);
    else value.push(item);
  }
  return strange.length === 0 ? good(value) : { ...bad(value, `names no ${what}`), rest: strange.join(',') };
}

/** Reads one of some words, of which the first is the default. */
function oneOf<Word extends string>(words: readonly [Word, ...Word[]]): (text: string) => Parsed<Word> {
  return (text) => {
    const word = words.find((each) => each === text);
    return word ? good(word) : bad(words[0], `is none of ${words.join(', ')}`);
  };
}

function idOf(text: string): string | null {
  return isId(text) ? text : null;
}

/** An id, or the sign for what has none: other events among lanes, an article's own voice. */
function idOrOther(text: string): string | null {
  return text === OTHER_LANE ? text : idOf(text);
}

function parseSwitch(text: string): Parsed<boolean> {
  return { value: text === '1', fault: text === '0' || text === '1' ? null : 'is neither 1 nor 0' };
}

function printSwitch(on: boolean): string {
  return on ? '1' : '';
}

/** How a part of the view is had and set that stands for itself. */
function partOfView<Key extends keyof ViewState>(key: Key) {
  return {
    get: (state: ViewState): ViewState[Key] => state[key],
    set: (state: ViewState, value: ViewState[Key]): ViewState => ({ ...state, [key]: value }),
  };
}

/** `2015-10-01..2015-10-10`, both days included. */
function parseRange(text: string): Parsed<DaySpan | null> {
  const [first = null, last = null, ...rest] = text.split('..', 3).map(dayFromIso);
  const sound = first !== null && last !== null && rest.length === 0 && first <= last;
  return sound ? good({ first, last }) : bad(null, 'is not a range of days such as 2015-10-01..2015-10-10');
}

export function printRange({ first, last }: DaySpan): string {
  return `${isoFromDay(first)}..${isoFromDay(last)}`;
}

/** Absent on pages other than an event's: a source's page holds its passage in the fragment. */
function besideEvent({ page, passage }: ViewState): string | null {
  return page.name === 'event' ? passage : null;
}

function parsePassage(text: string, { page }: ViewState): Parsed<string | null> {
  if (page.name !== 'event') return bad(null, 'belongs to the page of an event');
  return parsePassageId(text) ? good(text) : bad(null, 'is not a passage such as a-source:t120-245');
}

/** Editions of the texts of the two passages; null: the first. */
type Editions = readonly (string | null)[];

/**
 * The name of an edition as far as it can be one. What names none is kept, in letters and digits,
 * as that of an edition that no text has: so the passage is not lit in another.
 */
function editionIn(text: string): string | null {
  const name = text.toLowerCase().replaceAll(/[^0-9a-z]/g, '');
  return text === '' ? null : name.slice(0, EDITION_LENGTH) || '0';
}

/** The row of a facet: what is chosen in it, in any order. */
function facetParameter(facet: FacetName): Parameter {
  const [name, what] = FACET_PARAMETERS[facet];
  return parameter<readonly string[]>({
    name,
    history: 'push',
    list: true,
    default: [],
    get: ({ filters }) => filters[facet],
    set: (state, ids) => setFacet(state, facet, ids),
    parse: (text) => parseList(text, facet === 'speakers' ? idOrOther : idOf, what),
    print: (ids) => ids.join(','),
  });
}

export const PARAMETERS: readonly Parameter[] = [
  parameter<string | null>({
    name: 'passage',
    history: 'push',
    default: null,
    get: besideEvent,
    set: (state, passage) => (state.page.name === 'event' ? { ...state, passage } : state),
    parse: parsePassage,
    print: (passage) => passage ?? '',
  }),
  parameter<string | null>({
    name: 'beside',
    history: 'push',
    default: null,
    get: ({ page, beside }) => (page.name === 'event' ? beside : null),
    set: (state, beside) => (state.page.name === 'event' ? { ...state, beside } : state),
    parse: parsePassage,
    print: (beside) => beside ?? '',
  }),
  parameter<Editions>({
    name: 'ed',
    history: 'replace',
    default: [],
    get: ({ passage, edition, beside, besideEdition }) => [passage && edition, beside && besideEdition],
    set: (state, [edition = null, besideEdition = null]) => ({ ...state, edition, besideEdition }),
    parse: (text) => good(text.split(',', 2).map(editionIn)),
    print: (editions) => editions.join(',').replace(/,$/, ''),
  }),
  ...FACET_NAMES.map(facetParameter),
  parameter<boolean>({
    name: 'disputed',
    history: 'push',
    default: false,
    get: ({ filters }) => filters.disputed,
    set: (state, disputed) => withFilters(state, { disputed }),
    parse: parseSwitch,
    print: printSwitch,
  }),
  parameter<string>({
    name: 'q',
    history: 'replace',
    default: '',
    ...partOfView('words'),
    parse: (text) => ({
      value: cleanWords(text),
      fault: text.length > MAX_WORDS_LENGTH ? `was cut after ${MAX_WORDS_LENGTH} characters` : null,
    }),
    print: (words) => words,
  }),
  parameter<Sort>({
    name: 'sort',
    history: 'replace',
    default: 'best',
    ...partOfView('sort'),
    parse: oneOf(SORTS),
    print: (sort) => sort,
  }),
  parameter<DaySpan | null>({
    name: 'range',
    history: 'replace',
    default: null,
    ...partOfView('range'),
    parse: parseRange,
    print: (range) => (range ? printRange(range) : ''),
  }),
  parameter<Clock>({
    name: 'clock',
    history: 'push',
    default: 'happened',
    ...partOfView('clock'),
    parse: oneOf(CLOCKS),
    print: (clock) => clock,
  }),
  parameter<Lanes>({
    name: 'lanes',
    history: 'push',
    default: 'source',
    ...partOfView('lanes'),
    parse: oneOf(LANES),
    print: (lanes) => lanes,
  }),
  parameter<readonly string[]>({
    name: 'order',
    history: 'push',
    list: true,
    default: [],
    get: ({ laneOrder }) => laneOrder,
    set: (state, laneOrder) => ({ ...state, laneOrder: [...new Set(laneOrder)] }),
    parse: (text) => parseList(text, idOrOther, 'lane of this edition'),
    print: (ids) => ids.join(','),
  }),
  parameter<Rows>({
    name: 'rows',
    history: 'push',
    default: 'few',
    ...partOfView('rows'),
    parse: oneOf(ROWS),
    print: (rows) => rows,
  }),
  parameter<number | null>({
    name: 'stand',
    history: 'push',
    default: null,
    ...partOfView('mostLanes'),
    parse: (text) =>
      text === 'all'
        ? good(Infinity)
        : /^[1-9]\d{0,3}$/.test(text)
          ? good(Number(text))
          : bad(null, 'is neither a number of lanes nor all'),
    print: (most) => (most === null ? '' : most === Infinity ? 'all' : String(most)),
  }),
  parameter<Day | null>({
    name: 'by',
    history: 'push',
    default: null,
    ...partOfView('publishedBy'),
    parse: (text) => {
      const value = dayFromIso(text);
      return value === null ? bad(null, 'is not a day such as 2015-10-05') : good(value);
    },
    print: (value) => (value === null ? '' : isoFromDay(value)),
  }),
  parameter<string | null>({
    name: 'term',
    history: 'push',
    default: null,
    ...partOfView('term'),
    parse: (text) => (isId(text) ? good(text) : bad(null, "is not a term's id")),
    print: (term) => term ?? '',
  }),
  parameter<boolean>({
    name: 'embed',
    history: 'replace',
    local: true,
    default: false,
    ...partOfView('embed'),
    parse: parseSwitch,
    print: printSwitch,
  }),
];
