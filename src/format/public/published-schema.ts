import * as v from 'valibot';

import { dayOf, described, text, vocabulary } from '#format/public/schema-parts.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';

export const publishedEntries = {
  edtf: text('The day of publication in EDTF.'),
  earliest: dayOf('The first possible day.'),
  latest: dayOf('The last possible day, included.'),
  certainty: vocabulary(CERTAINTIES, 'How the day is known.'),
  rule: text('How the text led to this day.'),
};

export const published = described(
  v.strictObject(publishedEntries),
  'When an article was published, and how that is known.',
);
