/*
 * The closed vocabularies, each value with the sentence that defines it. The order of the keys is the order in which they are shown and the
 * number under which the app's data store them. Kinds of events are no closed vocabulary: model/kind.ts.
 */

export const STATUSES = {
  reported: 'Said to have happened.',
  planned: 'Said to lie ahead when it was said.',
  standing: 'Said to be so at the time, without a beginning or an end.',
} as const;

export const STANCES = {
  asserts: 'Says that it is so.',
  denies: 'Says that it is not so.',
  doubts: 'Does not take it as certain.',
  announces: 'Says that it will be done.',
} as const;

export const CERTAINTIES = {
  printed: 'The article prints its day of publication.',
  inferred: 'Bounds follow from what the article says.',
  outside: 'The day is known only from outside the articles.',
} as const;

export const READINGS = {
  day: 'On that day.',
  throughout: 'On every day from the first to the last.',
  within: 'On at least one day from the first to the last.',
  accumulated: 'A count from the first day to the last, as of the last.',
} as const;

export const QUALIFIERS = {
  exact: 'The number as it stands.',
  about: 'Around the number.',
  'more-than': 'More than the number.',
  'at-least': 'The number or more.',
  'up-to': 'The number or less.',
} as const;

export const MODES = {
  achieved: 'Said to have been done.',
  planned: 'Said to be planned.',
} as const;

export const COUNTINGS = {
  period: 'Counted within a period that does not begin at the start of the campaign, or on one day.',
  running: 'Counted from a start up to a day, growing with each report.',
  stock: 'How many there are at a moment.',
} as const;

export const PLACE_PRECISIONS = {
  point: 'A site such as a base.',
  city: 'A town or city.',
  province: 'A province or governorate.',
  region: 'A wider or looser area.',
  country: 'A whole country.',
  sea: 'A stretch of sea.',
} as const;

export const PLACE_CERTAINTIES = {
  certain: 'The name is of one place.',
  probable: 'The name most likely means this place.',
  unknown: 'The place could not be identified.',
} as const;

export type Status = keyof typeof STATUSES;
export type Stance = keyof typeof STANCES;
export type Certainty = keyof typeof CERTAINTIES;
export type Reading = keyof typeof READINGS;
export type Qualifier = keyof typeof QUALIFIERS;
export type Mode = keyof typeof MODES;
export type Counting = keyof typeof COUNTINGS;
export type PlacePrecision = keyof typeof PLACE_PRECISIONS;
export type PlaceCertainty = keyof typeof PLACE_CERTAINTIES;

/** The keys of a vocabulary in their order, typed. */
export function valuesOf<Vocabulary extends Readonly<Record<string, string>>>(
  vocabulary: Vocabulary,
): readonly (keyof Vocabulary & string)[] {
  return Object.keys(vocabulary);
}
