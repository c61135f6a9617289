import * as v from 'valibot';

import {
  dateEnds,
  described,
  named,
  optional,
  optionalDay,
  optionalText,
  restsOn,
  text,
  vocabulary,
} from '#format/public/schema-parts.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';

export const publishedEntries = {
  edtf: optionalText('The day of publication in EDTF. Null: no day is printed, and none follows from anything.'),
  earliest: optionalDay('The first possible day. Null: not bounded on this side.'),
  latest: optionalDay('The last possible day, included. Null: not bounded on this side.'),
  ends: named(dateEnds, 'How each end is written.'),
  certainty: optional(vocabulary(CERTAINTIES, 'How the day is known.'), 'How the day is known. Null: no day is given.'),
  rule: text('How the text led to this day.'),
  outside: restsOn,
};

export const published = described(
  v.strictObject(publishedEntries),
  'When an article was published, and how that is known.',
);
