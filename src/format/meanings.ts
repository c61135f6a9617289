import type { Unit } from '#model/date-end.ts';
import type { Counting, Mode, PlaceCertainty, PlacePrecision, Qualifier } from '#model/vocabulary.ts';

/*
 * What the values of vocabularies mean, for those that only the public schema and the checks of the
 * seeds spell out: no page prints them.
 */

export const QUALIFIER_MEANINGS: Readonly<Record<Qualifier, string>> = {
  exact: 'The number as it stands.',
  about: 'Around the number.',
  'more-than': 'More than the number.',
  'at-least': 'The number or more.',
  'up-to': 'The number or less.',
};

export const MODE_MEANINGS: Readonly<Record<Mode, string>> = {
  achieved: 'Said to have been done.',
  planned: 'Said to be planned.',
};

export const COUNTING_MEANINGS: Readonly<Record<Counting, string>> = {
  period: 'Counted within a period that does not begin at the start of the campaign, or on one day.',
  running: 'Counted from a start up to a day, growing with each report.',
  stock: 'How many there are at a moment.',
};

export const UNIT_MEANINGS: Readonly<Record<Unit, string>> = {
  day: 'To the day.',
  month: 'To the month.',
  year: 'To the year.',
  decade: 'To ten years that begin with a 0.',
  century: 'To a hundred years that begin with two 0.',
};

export const PLACE_PRECISION_MEANINGS: Readonly<Record<PlacePrecision, string>> = {
  point: 'A site such as a base.',
  city: 'A town or city.',
  province: 'A province or governorate.',
  region: 'A wider or looser area.',
  country: 'A whole country.',
  sea: 'A stretch of sea.',
};

export const PLACE_CERTAINTY_MEANINGS: Readonly<Record<PlaceCertainty, string>> = {
  certain: 'The name is of one place.',
  probable: 'The name most likely means this place.',
  unknown: 'The place could not be identified.',
};
