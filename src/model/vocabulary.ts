/*
 * The closed vocabularies, each value with the sentence that defines it. The order of the keys is
 * the order in which they are shown and the number under which the app's data store them. Where no
 * page prints the sentences they stand in format/meanings.ts. Kinds of events are no closed
 * vocabulary: model/kind.ts.
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

export const QUALIFIERS = ['exact', 'about', 'more-than', 'at-least', 'up-to'] as const;

export const MODES = ['achieved', 'planned'] as const;

export const COUNTINGS = ['period', 'running', 'stock'] as const;

export const PLACE_PRECISIONS = ['point', 'city', 'province', 'region', 'country', 'sea'] as const;

export const PLACE_CERTAINTIES = ['certain', 'probable', 'unknown'] as const;

export type Status = keyof typeof STATUSES;
export type Stance = keyof typeof STANCES;
export type Certainty = keyof typeof CERTAINTIES;
export type Reading = keyof typeof READINGS;
export type Qualifier = (typeof QUALIFIERS)[number];
export type Mode = (typeof MODES)[number];
export type Counting = (typeof COUNTINGS)[number];
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];
export type PlaceCertainty = (typeof PLACE_CERTAINTIES)[number];

/** The keys of a vocabulary in their order, typed. */
export function valuesOf<Vocabulary extends Readonly<Record<string, string>>>(
  vocabulary: Vocabulary,
): readonly (keyof Vocabulary & string)[] {
  return Object.keys(vocabulary);
}
