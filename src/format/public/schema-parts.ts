import * as v from 'valibot';

import { UNIT_MEANINGS } from '#format/meanings.ts';
import { READINGS } from '#model/vocabulary.ts';

/*
 * Parts that the public schemas share. Every property carries a description; `named` keeps a part
 * as one definition in the JSON Schema while each use has a description of its own.
 */

export function described<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

export function named<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(
    v.lazy(() => schema),
    v.description(description),
  );
}

export function list<Item extends v.GenericSchema>(item: Item, description: string) {
  return v.pipe(v.array(item), v.readonly(), v.description(description));
}

/** A closed vocabulary: one constant a value, with the sentence that defines it. */
export function vocabulary<Values extends Readonly<Record<string, string>>>(values: Values, description: string) {
  const literals = Object.entries(values).map(([value, sentence]) => {
    const key: keyof Values & string = value;
    return v.pipe(v.literal(key), v.description(sentence));
  });
  return v.pipe(v.union(literals), v.description(description));
}

const idText = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(64));
const dayText = v.pipe(v.string(), v.isoDate());
const offsetNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

export const id = described(
  idText,
  'An id chosen by the author and kept for good: small letters, digits and single hyphens, 64 at most.',
);

const languageText = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));

export const language = described(languageText, 'A language as BCP 47 writes it.');

export function idOf(description: string) {
  return described(idText, description);
}

export function ids(description: string) {
  return list(named(id, 'An id.'), description);
}

export function text(description: string) {
  return described(v.string(), description);
}

export function texts(description: string) {
  return list(v.string(), description);
}

export function optionalText(description: string) {
  return described(v.nullable(v.string()), description);
}

function dayOf(description: string) {
  return described(dayText, description);
}

export function optionalDay(description: string) {
  return described(v.nullable(dayText), description);
}

/** In UTF-16 units. */
export function offset(description: string) {
  return described(offsetNumber, description);
}

export function optional<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return described(v.nullable(schema), description);
}

export const daySpan = described(
  v.strictObject({ first: dayOf('The first day.'), last: dayOf('The last day, included.') }),
  'A stretch of days, both ends included.',
);

export const stretchEntries = {
  start: offset(
    "Where it begins: UTF-16 code units (what JavaScript's length counts) from the first character of the file's text.",
  ),
  end: offset('Where it ends, counted like `start`, itself not included: text.slice(start, end) is the stretch.'),
};

export const words = described(
  v.strictObject({
    source: idOf('The source in which the words stand.'),
    exact: text('The words as printed.'),
    ...stretchEntries,
  }),
  'Words of a source.',
);

export const quoteEntries = {
  exact: text('The stretch as printed, character for character.'),
  prefix: text('What stands right before it.'),
  suffix: text('What stands right after it.'),
  ...stretchEntries,
};

export const passageId = described(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+:t\d+-\d+$/)),
  'The id of the passage: `<source>:t<start>-<end>`. It lasts as long as the text does.',
);

export const reading = vocabulary(READINGS, 'What the dates mean, which EDTF alone cannot say.');

export const time = described(
  v.strictObject({
    words: named(words, 'The time as printed.'),
    minutes: offset('Minutes since midnight by the clock that it was told by.'),
    zone: optional(words, 'The name of that clock as printed. Null: none is printed.'),
  }),
  'A time of day. It orders only against times with the same printed zone, or none on either side.',
);

export const dateEnd = described(
  v.strictObject({
    unit: vocabulary(UNIT_MEANINGS, 'The unit in which it is written: nothing finer is known.'),
    approximate: described(v.boolean(), 'Whether it is written as approximate (~).'),
    uncertain: described(v.boolean(), 'Whether it is written as uncertain (?).'),
  }),
  'How one end of a date is written.',
);

export const dateEnds = described(
  v.strictObject({
    first: optional(named(dateEnd, 'An end.'), 'How the first end is written. Null: not bounded on this side.'),
    last: optional(named(dateEnd, 'An end.'), 'How the last end is written. Null: not bounded on this side.'),
  }),
  'How precisely the ends are known: `earliest` is the first day of the first, `latest` the last day of the last.',
);

export const whenEntries = {
  edtf: optionalText(
    'The date in EDTF (ISO 8601-2), with ? for uncertain, ~ for approximate, % for both. Null: no day is given.',
  ),
  reading: optional(reading, 'How the dates are to be read. Null: no day is given.'),
  words: optional(words, "The source's own words for the date. Null: it has none."),
  at: optional(time, 'The time of day that is printed with a day. Null: none.'),
  rule: text('How the words became these dates.'),
  earliest: optionalDay('The first possible day. Null: not bounded on this side.'),
  latest: optionalDay('The last possible day, included. Null: not bounded on this side.'),
  ends: named(dateEnds, 'How each end is written.'),
  core: optional(daySpan, 'The days on which it surely was so. Null: no such day.'),
  narrowed: optional(
    v.strictObject({
      earliest: optionalDay('The first possible day. Null: not bounded on this side.'),
      latest: optionalDay('The last possible day, included. Null: not bounded on this side.'),
    }),
    'The bounds as the order that is told narrows them: to place it by, not a date. Null: it adds nothing.',
  ),
};

export const when = described(v.strictObject(whenEntries), 'When something was, as precisely as it is known.');

export const outside = described(
  v.strictObject({
    says: text('What is known.'),
    publisher: text('Who publishes it.'),
    url: text('Where it is read.'),
    seen: dayOf('The day on which it was seen there.'),
  }),
  'What is known only from outside the articles.',
);

export const restsOn = optional(
  outside,
  'On what the day rests that is known only from outside the articles. Null: it rests on them.',
);

export const note = optionalText("An editor's inference on which something here rests. Null: none.");

export const said = described(
  v.strictObject({
    edtf: optionalText('The day in EDTF. Null: no day is given.'),
    earliest: optionalDay('The first possible day. Null: not bounded on this side.'),
    latest: optionalDay('The last possible day, included. Null: not bounded on this side.'),
    ends: named(dateEnds, 'How each end is written.'),
    words: optional(words, "The source's own words for the day. Null: it has none."),
    rule: text('How the day is known.'),
    outside: restsOn,
  }),
  'When something was said.',
);

export const period = described(
  v.strictObject({
    first: described(v.pipe(v.string(), v.isoDate()), 'The first day.'),
    last: described(v.pipe(v.string(), v.isoDate()), 'The last day, included.'),
    ends: named(dateEnds, 'How each end is written.'),
  }),
  'Days counted.',
);

export const tie = described(
  v.strictObject({
    event: idOf('The other event.'),
    words: named(words, 'The words that say so.'),
  }),
  'Words that put an event before or after another.',
);
