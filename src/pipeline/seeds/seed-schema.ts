import { isMap } from 'yaml';

import {
  COUNTING_MEANINGS,
  MODE_MEANINGS,
  PLACE_CERTAINTY_MEANINGS,
  PLACE_PRECISION_MEANINGS,
  QUALIFIER_MEANINGS,
} from '#format/meanings.ts';
import { TERM_ASPECTS } from '#model/claims/wording.ts';
import { type Certainty, CERTAINTIES, READINGS, STANCES, STATUSES } from '#model/vocabulary.ts';
import { type Position, startOf } from '#pipeline/report/problem.ts';
import { DAY_HINT, PUBLISHED_HINT, SPAN_HINT, VALUE_HINT, WHEN_HINT } from '#pipeline/seeds/field-hints.ts';
import { outside } from '#pipeline/seeds/outside-seed.ts';
import { webAddress, writingAddress } from '#pipeline/yaml/address-readers.ts';
import { languageTag } from '#pipeline/yaml/language-reader.ts';
import { amount, latitude, longitude } from '#pipeline/yaml/number-readers.ts';
import { quote, quoteFields, type QuoteSeed, quotes, signs, whole } from '#pipeline/yaml/quote-readers.ts';
import { list, optional, record, required } from '#pipeline/yaml/record-reader.ts';
import { edtfText, flag, newId, oneOf, timeOfDay } from '#pipeline/yaml/scalar-readers.ts';
import { limited, text, verbatim, words } from '#pipeline/yaml/text-readers.ts';
import { Broken, BROKEN, type Located, located, type Read, type ReadBy } from '#pipeline/yaml/value-reader.ts';

/*
 * The records of a seeds folder as seeds/README.md describes them. References are texts with their
 * place; whether they lead anywhere is checked later. An empty text stands for a broken one, and
 * nothing checks it again.
 */

const nowhere: Located<string> = { value: '', at: startOf('') };
const reference = located(verbatim);
const references = list(reference);
const printed = list(located(words));
/** What an editor infers, for readers. */
const note = optional<string | null>(text, null);

/**
 * Of a word of a term: words are looked for in every text by patterns, which have to stay small.
 */
const LONGEST_WORD = 200;

/** Divided by line ends, or by blank lines where lines are cut to a width. */
const PARAGRAPHS = {
  lines: 'Each line is a paragraph.',
  'blank-lines': 'Blank lines stand between paragraphs.',
} as const;

export const kindSeed = record({
  id: required(newId, nowhere),
  label: required(text, ''),
  definition: required(text, ''),
});

const measureSeed = record({
  id: required(newId, nowhere),
  label: required(text, ''),
  definition: required(text, ''),
});

const partySeed = record({
  id: required(newId, nowhere),
  name: required(text, ''),
  definition: required(text, ''),
});

export const corpusSeed = record({
  title: required(text, ''),
  summary: required(text, ''),
  language: optional<string | null>(languageTag, null),
  span: required(edtfText, nowhere, ...SPAN_HINT),
  kinds: optional<readonly ReadBy<typeof kindSeed>[] | null>(list(kindSeed), null),
  measures: optional(list(measureSeed), []),
  parties: optional(list(partySeed), []),
  corrections: optional<string | null>(writingAddress, null),
});

const publicationSeed = record({
  edtf: required(edtfText, nowhere),
  /** Required where the date is not `none`. */
  certainty: optional<Located<Certainty> | null>(located(oneOf(CERTAINTIES)), null),
  words: optional<QuoteSeed | null>(quote, null),
  rule: required(text, ''),
  /** What `certainty: outside` rests on; the only thing known from outside need not be named. */
  outside: optional<Located<string> | null>(reference, null),
});

export const sourceSeed = record({
  file: required(reference, nowhere),
  letter: required(located(text), nowhere),
  label: required(located(text), nowhere),
  outlet: optional<string | null>(text, null),
  credit: optional<string | null>(text, null),
  party: optional<Located<string> | null>(reference, null),
  url: optional<string | null>(webAddress, null),
  language: optional<string | null>(languageTag, null),
  /** Required too; what it has to be is told where the text is at hand. */
  sha256: optional(reference, nowhere),
  published: required<ReadBy<typeof publicationSeed> | null>(publicationSeed, null, ...PUBLISHED_HINT),
  headline: required<QuoteSeed | null>(quote, null),
  subheads: optional(quotes, []),
  datelines: optional(quotes, []),
  paragraphs: optional(oneOf(PARAGRAPHS), 'lines'),
  furniture: optional(quotes, []),
  markup: optional(signs, []),
  otherLanguages: optional(list(whole(record({ ...quoteFields(words), language: required(languageTag, '') }))), []),
  unused: optional(list(whole(record({ ...quoteFields(words), reason: required(text, '') }))), []),
  outside: optional(outside, []),
});

const timeSeed = record({
  words: required<QuoteSeed | null>(quote, null),
  time: required(timeOfDay, 0),
  zone: optional<QuoteSeed | null>(quote, null),
});

/** Without `reading` only for `edtf: none`. */
const whenSeed = record({
  edtf: required(edtfText, nowhere),
  reading: optional<Located<ReadBy<ReturnType<typeof oneOf<typeof READINGS>>>> | null>(located(oneOf(READINGS)), null),
  words: optional<QuoteSeed | null>(quote, null),
  at: optional<ReadBy<typeof timeSeed> | null>(timeSeed, null),
  rule: required(text, ''),
});

const saidSeed = record({
  edtf: required(edtfText, nowhere),
  words: optional<QuoteSeed | null>(quote, null),
  rule: required(text, ''),
});

const rangeSeed = record({ min: required(amount, 0), max: required(amount, 0) });

/** A number, or a record with `min` and `max`. */
const figureValue: Read<{ readonly min: number; readonly max: number; readonly at: Position }> = (value, report) => {
  if (isMap(value.node)) {
    const range = rangeSeed(value, report);
    return range instanceof Broken || range.broken.size > 0 ? BROKEN : range;
  }
  const single = amount(value, report);
  return single instanceof Broken ? BROKEN : { min: single, max: single, at: value.at };
};

const figureSeed = record({
  id: required(newId, nowhere),
  measure: required(reference, nowhere),
  value: required<ReadBy<typeof figureValue> | null>(figureValue, null, ...VALUE_HINT),
  qualifier: required(oneOf(QUALIFIER_MEANINGS), 'exact'),
  words: required<QuoteSeed | null>(quote, null),
  mode: required(oneOf(MODE_MEANINGS), 'planned'),
  counting: required(oneOf(COUNTING_MEANINGS), 'period'),
  period: optional<Located<string> | null>(edtfText, null),
  asOf: optional<Located<string> | null>(edtfText, null),
  partOf: optional<Located<string> | null>(reference, null),
  note,
});

const tieSeed = record({
  event: required(reference, nowhere),
  words: required<QuoteSeed | null>(quote, null),
});

const claimSeed = record({
  id: required(newId, nowhere),
  source: required(reference, nowhere),
  speaker: optional<Located<string> | null>(reference, null),
  as: optional<QuoteSeed | null>(quote, null),
  occasion: optional<Located<string> | null>(reference, null),
  said: optional<ReadBy<typeof saidSeed> | null>(saidSeed, null),
  via: optional(references, []),
  stance: required(oneOf(STANCES), 'announces'),
  when: required<ReadBy<typeof whenSeed> | null>(whenSeed, null, ...WHEN_HINT),
  after: optional(list(tieSeed), []),
  before: optional(list(tieSeed), []),
  passages: optional(quotes, []),
  figures: optional(list(figureSeed), []),
  note,
});

const eventWhenSeed = record({
  from: optional(references, []),
  edtf: optional<Located<string> | null>(edtfText, null),
  reading: optional<Located<ReadBy<ReturnType<typeof oneOf<typeof READINGS>>>> | null>(located(oneOf(READINGS)), null),
  rule: optional<string | null>(text, null),
});

export const eventSeed = record({
  title: required(text, ''),
  kind: required(reference, nowhere),
  status: required(oneOf(STATUSES), 'planned'),
  aliases: optional(list(newId), []),
  places: optional(references, []),
  when: optional<ReadBy<typeof eventWhenSeed> | null>(eventWhenSeed, null),
  claims: optional(list(claimSeed), []),
  note,
  outside: optional(outside, []),
});

export const speakerSeed = record({
  id: required(newId, nowhere),
  name: required(text, ''),
  institution: optional<Located<string> | null>(reference, null),
  /** At the top of a line only. */
  party: optional<Located<string> | null>(reference, null),
  titles: optional(printed, []),
  spellings: optional(printed, []),
  anonymous: optional(flag, false),
});

export const placeSeed = record({
  id: required(newId, nowhere),
  name: required(text, ''),
  spellings: optional(printed, []),
  lat: optional<number | null>(latitude, null),
  lon: optional<number | null>(longitude, null),
  precision: required(oneOf(PLACE_PRECISION_MEANINGS), 'region'),
  certainty: required(oneOf(PLACE_CERTAINTY_MEANINGS), 'unknown'),
  note,
});

const occasionDaySeed = record({
  edtf: required(edtfText, nowhere),
  source: optional<Located<string> | null>(reference, null),
  words: optional<QuoteSeed | null>(quote, null),
  rule: required(text, ''),
  outside: optional<Located<string> | null>(reference, null),
});

export const occasionSeed = record({
  id: required(newId, nowhere),
  title: required(text, ''),
  speakers: optional(references, []),
  day: required<ReadBy<typeof occasionDaySeed> | null>(occasionDaySeed, null, ...DAY_HINT),
  venue: optional<string | null>(text, null),
  note,
});

export const storylineSeed = record({
  id: required(newId, nowhere),
  title: required(text, ''),
  sentence: required(text, ''),
  events: required(references, []),
});

export const tensionSeed = record({
  id: required(newId, nowhere),
  title: required(text, ''),
  sentence: required(text, ''),
  passages: required(list(whole(record({ source: required(reference, nowhere), ...quoteFields(words) }))), []),
  note,
});

export const termSeed = record({
  id: required(newId, nowhere),
  title: required(text, ''),
  aspect: optional(oneOf(TERM_ASPECTS), 'wording'),
  words: required(list(located(limited(words, LONGEST_WORD))), []),
});

export type CorpusSeed = ReadBy<typeof corpusSeed>;
export type SourceSeed = ReadBy<typeof sourceSeed>;
export type EventSeed = ReadBy<typeof eventSeed>;
export type TieSeed = ReadBy<typeof tieSeed>;
export type ClaimSeed = ReadBy<typeof claimSeed>;
export type FigureSeed = ReadBy<typeof figureSeed>;
export type SpeakerSeed = ReadBy<typeof speakerSeed>;
export type PlaceSeed = ReadBy<typeof placeSeed>;
export type OccasionSeed = ReadBy<typeof occasionSeed>;
export type StorylineSeed = ReadBy<typeof storylineSeed>;
export type TensionSeed = ReadBy<typeof tensionSeed>;
export type TermSeed = ReadBy<typeof termSeed>;
