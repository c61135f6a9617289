import * as v from 'valibot';

import { dayNumber, daySpan, ends, integer, offset } from '#format/number-schema.ts';
import {
  CERTAINTIES,
  COUNTINGS,
  MODES,
  PLACE_CERTAINTIES,
  PLACE_PRECISIONS,
  QUALIFIERS,
  READINGS,
  STANCES,
  STATUSES,
  valuesOf,
} from '#model/vocabulary.ts';

/*
 * The records that details and texts share, as they stand in the app's JSON: the records of
 * model/corpus.ts with days as numbers.
 */

const nullableDay = v.nullable(dayNumber);
const strings = v.array(v.string());
const nullableString = v.nullable(v.string());
/** It becomes a link: nothing but these may lead anywhere. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:/i));

export const stretch = v.object({ start: offset, end: offset });

const quote = v.object({
  source: v.string(),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  start: offset,
  end: offset,
});

const passage = v.object({ ...quote.entries, id: v.string() });

const time = v.object({ words: quote, minutes: offset, zone: v.nullable(quote) });

const when = v.object({
  edtf: nullableString,
  reading: v.nullable(v.picklist(valuesOf(READINGS))),
  earliest: nullableDay,
  latest: nullableDay,
  core: v.nullable(daySpan),
  ends,
  narrowed: v.nullable(v.object({ earliest: nullableDay, latest: nullableDay })),
  words: v.nullable(quote),
  at: v.nullable(time),
  rule: v.string(),
});

/** What is known only from outside the articles. */
export const outside = v.object({
  says: v.string(),
  publisher: v.string(),
  url: webAddress,
  seen: dayNumber,
});

const said = v.object({
  edtf: nullableString,
  earliest: nullableDay,
  latest: nullableDay,
  ends,
  words: v.nullable(quote),
  rule: v.string(),
  outside: v.nullable(outside),
});

export const figure = v.object({
  id: v.string(),
  measure: v.string(),
  value: v.object({ min: v.number(), max: v.number() }),
  qualifier: v.picklist(QUALIFIERS),
  words: quote,
  mode: v.picklist(MODES),
  counting: v.picklist(COUNTINGS),
  period: v.nullable(v.object({ ...daySpan.entries, ends })),
  asOf: nullableDay,
  partOf: nullableString,
  note: nullableString,
});

const ties = v.array(v.object({ event: v.string(), words: quote }));

export const toldOrder = v.object({
  relation: v.picklist(['after', 'before']),
  event: v.string(),
  source: v.string(),
  words: quote,
});

export const claim = v.object({
  id: v.string(),
  event: v.string(),
  source: v.string(),
  speaker: nullableString,
  as: v.nullable(quote),
  occasion: nullableString,
  via: strings,
  said,
  stance: v.picklist(valuesOf(STANCES)),
  when,
  after: ties,
  before: ties,
  passages: v.array(passage),
  figures: v.array(figure),
  note: nullableString,
});

export const event = v.object({
  id: v.string(),
  aliases: strings,
  title: v.string(),
  kind: v.string(),
  status: v.picklist(valuesOf(STATUSES)),
  when: v.object({ ...when.entries, from: strings }),
  listed: nullableDay,
  places: strings,
  note: nullableString,
  outside: v.array(outside),
});

export const speaker = v.object({
  id: v.string(),
  name: v.string(),
  institution: v.string(),
  party: nullableString,
  titles: strings,
  spellings: strings,
  anonymous: v.boolean(),
});

export const place = v.object({
  id: v.string(),
  name: v.string(),
  spellings: strings,
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  precision: v.picklist(PLACE_PRECISIONS),
  certainty: v.picklist(PLACE_CERTAINTIES),
  note: nullableString,
});

export const occasion = v.object({
  id: v.string(),
  title: v.string(),
  speakers: strings,
  day: said,
  venue: nullableString,
  note: nullableString,
});

export const party = v.object({ id: v.string(), name: v.string(), definition: v.string() });

export const measure = v.object({ id: v.string(), label: v.string(), definition: v.string() });

export const tension = v.object({
  id: v.string(),
  title: v.string(),
  sentence: v.string(),
  passages: v.array(passage),
  claims: strings,
  note: nullableString,
});

export const sharedSentence = v.object({ passages: v.array(passage), events: strings });

export const publication = v.object({
  edtf: nullableString,
  earliest: nullableDay,
  latest: nullableDay,
  ends,
  certainty: v.nullable(v.picklist(valuesOf(CERTAINTIES))),
  words: v.nullable(quote),
  rule: v.string(),
  outside: v.nullable(outside),
});

export const block = v.object({
  kind: v.picklist(['headline', 'subhead', 'dateline', 'paragraph', 'furniture']),
  start: offset,
  end: offset,
  paragraph: v.nullable(integer),
});
