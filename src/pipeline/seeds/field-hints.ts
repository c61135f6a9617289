/** What to write where a field is missing that is more than a text, in lines. */
export const SPAN_HINT = ['Add the first and the last day that the axis shows: "span: 2015-09-01/2015-11-30".'];

export const PUBLISHED_HINT = [
  'Add it with edtf, certainty and rule. Of an article that prints no date write what is known: two days, the day by which it was seen, or that nothing is.',
  'published: {edtf: "[2015-10-10..2015-10-11]", certainty: inferred, rule: How these days follow.}',
  'published: {edtf: "[..2015-10-11]", certainty: outside, rule: Seen on that day.}',
  'published: {edtf: none, rule: No day is printed.}',
  'Where the certainty is "outside" the source has "outside" beside "published": {says: ..., publisher: ..., url: ..., seen: ...}.',
];

export const WHEN_HINT = [
  'Add it with edtf, reading and rule. Where the text gives no day:',
  'when: {edtf: none, rule: No day is given.}',
];

export const VALUE_HINT = ['Add the number: "value: 60", or "value: {min: 60, max: 70}".'];

export const DAY_HINT = [
  'Add the day on which it was, with edtf and rule; words too, with their source, if an article gives it.',
];

export const OUTSIDE_HINT = [
  'Add it to the source:',
  'outside: {says: What is known., publisher: Who publishes it, url: "https://...", seen: 2015-10-20}',
];
