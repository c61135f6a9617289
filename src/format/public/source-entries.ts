import * as v from 'valibot';

import { described, idOf, language, offset, optional, optionalText, text } from '#format/public/schema-parts.ts';

/* What corpus.json and `sources/<id>.json` say alike of an article, in the order of both. */

/** How it is known by name. */
export const namedEntries = {
  id: idOf('The id of the source.'),
  file: text('The name of the file that holds the text.'),
  letter: text('The letter by which the source is shown; letters follow the order of publication.'),
  label: text('A short name, unlike that of every other source.'),
  title: text('The headline.'),
  outlet: optionalText('The site or paper that printed it. Null: the text names none.'),
  credit: optionalText('The agency credited. Null: none.'),
};

/** Where its text is, and which text that is. */
export const textEntries = {
  url: optionalText('The address of the article. Null: the text prints none.'),
  language: optional(language, 'The language of the text. Null: not said.'),
  sha256: described(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), "SHA-256 of the file's bytes, in hexadecimal."),
  length: offset('The length of the text in UTF-16 code units.'),
};
