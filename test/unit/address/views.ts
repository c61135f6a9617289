import * as fc from 'fast-check';

import { cleanWords } from '#model/choice/clean-words.ts';
import { OWN_VOICE } from '#model/choice/facet-names.ts';
import {
  INITIAL_VIEW,
  LANES,
  orderedSources,
  ROWS,
  SORTS,
  type Page,
  type ViewState,
} from '#model/choice/view-state.ts';
import { DATE_KNOWLEDGE } from '#model/choice/date-knowledge.ts';
import { COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';
import { CLOCKS } from '#model/clocks/clock.ts';
import { day, dayFromCivil, dayFromIso, type Day } from '#model/day.ts';
import { STATUSES, valuesOf } from '#model/vocabulary.ts';

export function at(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

/** The first view with something changed. */
export function view(
  change: Partial<Omit<ViewState, 'filters'>> & { filters?: Partial<ViewState['filters']> } = {},
): ViewState {
  return { ...INITIAL_VIEW, ...change, filters: { ...INITIAL_VIEW.filters, ...change.filters } };
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const days = fc.integer({ min: dayFromCivil(0, 1, 1), max: dayFromCivil(9999, 12, 31) }).map(day);
const stretch = fc
  .tuple(fc.nat(999_998), fc.integer({ min: 1, max: 999_999 }))
  .map(([start, length]) => `t${start}-${start + length}`);
const edition = fc.stringMatching(/^[0-9a-z]{1,8}$/);
/** What someone may have typed where an id belongs: any text that can be part of a path. */
const strangeId = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => !/^\.{1,2}$|[/\\\p{Cc}\p{Cs}]/u.test(text) && text !== 'index.html');

const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ name: 'explorer' }),
  fc.constant<Page>({ name: 'sources' }),
  fc.oneof(id, strangeId).map((each): Page => ({ name: 'event', id: each })),
  fc.oneof(id, strangeId).map((each): Page => ({ name: 'source', id: each })),
  fc.array(id, { minLength: 3, maxLength: 4 }).map((path): Page => ({ name: 'unknown', path: path.join('/') })),
);

/** Any view that steps can lead to. */
export const views: fc.Arbitrary<ViewState> = fc
  .record({
    page,
    passageSource: id,
    stretch: fc.option(stretch),
    edition: fc.option(edition),
    besideEdition: fc.option(edition),
    besideId: fc.option(fc.tuple(id, stretch).map(([source, place]) => `${source}:${place}`)),
    sources: fc.array(id, { maxLength: 4 }).map(orderedSources),
    kinds: fc.shuffledSubarray(['strike', 'tally', 'meeting', 'a-kind-of-its-own']),
    storylines: fc.uniqueArray(id, { maxLength: 3 }),
    speakers: fc.uniqueArray(fc.oneof(id, fc.constant(OWN_VOICE)), { maxLength: 3 }),
    places: fc.uniqueArray(id, { maxLength: 3 }),
    agreements: fc.shuffledSubarray([...COUNTED_AGREEMENTS]),
    dates: fc.shuffledSubarray([...DATE_KNOWLEDGE]),
    statuses: fc.shuffledSubarray([...valuesOf(STATUSES)]),
    disputed: fc.boolean(),
    words: fc.string({ unit: 'binary', maxLength: 250 }).map(cleanWords),
    sort: fc.constantFrom(...SORTS),
    range: fc.option(fc.tuple(days, days).map(([a, b]) => (a < b ? { first: a, last: b } : { first: b, last: a }))),
    clock: fc.constantFrom(...CLOCKS),
    lanes: fc.constantFrom(...LANES),
    laneOrder: fc.uniqueArray(id, { maxLength: 4 }),
    rows: fc.constantFrom(...ROWS),
    mostLanes: fc.constantFrom(null, 1, 16, 9999, Infinity),
    publishedBy: fc.option(days),
    term: fc.option(id),
    embed: fc.boolean(),
    foreign: fc.array(
      fc
        .stringMatching(/^(utm_[a-z]{1,5}|x%20y|__proto__|constructor|%)(=[!-~]{0,9})?$/)
        .map((text) => text.replaceAll(/[&#]/g, '')),
      { maxLength: 3 },
    ),
  })
  .map(({ passageSource, stretch: place, besideId, disputed, ...given }) => {
    const { sources, kinds, storylines, speakers, places, agreements, dates, statuses, ...rest } = given;
    const passage = place === null ? null : passageOn(rest.page, passageSource, place);
    const beside = rest.page.name === 'event' ? besideId : null;
    return {
      ...rest,
      passage,
      edition: passage && rest.edition,
      beside,
      besideEdition: beside && rest.besideEdition,
      filters: { sources, kinds, storylines, speakers, places, agreements, dates, statuses, disputed },
    };
  });

function passageOn(where: Page, source: string, place: string): string | null {
  if (where.name === 'event') return `${source}:${place}`;
  return where.name === 'source' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(where.id) ? `${where.id}:${place}` : null;
}
