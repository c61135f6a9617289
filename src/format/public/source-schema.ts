import * as v from 'valibot';

import { publishedEntries } from '#format/public/published-schema.ts';
import {
  dateEnd,
  dateEnds,
  described,
  id,
  ids,
  language,
  list,
  named,
  optional,
  outside,
  passageId,
  quoteEntries,
  stretchEntries,
  text,
  vocabulary,
  words,
} from '#format/public/schema-parts.ts';
import { namedEntries, textEntries } from '#format/public/source-entries.ts';
import { PUBLIC_DATA_VERSION } from '#format/version.ts';
import type { BlockKind } from '#model/corpus.ts';

/*
 * `sources/<id>.json`, the public shape of one article with its text.
 */

const BLOCK_KINDS: Readonly<Record<BlockKind, string>> = {
  headline: 'The headline.',
  subhead: 'A heading within the text.',
  dateline: 'Place or day set before the text.',
  paragraph: 'Body text: one line of the file, or what stands between blank lines where an article is divided so.',
  furniture: 'What the page prints around the article: menus, captions, biography, licence, related links.',
};

const paragraphNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const block = described(
  v.strictObject({
    kind: vocabulary(BLOCK_KINDS, 'What the stretch is.'),
    ...stretchEntries,
    paragraph: described(v.nullable(paragraphNumber), 'The number of the body paragraph, from 1. Null: no body text.'),
  }),
  'A stretch of the text within one line, or within what blank lines divide.',
);

const passage = described(
  v.strictObject({
    id: named(passageId, 'The id of the passage.'),
    ...quoteEntries,
    events: ids('The events reported here.'),
    claims: ids('The claims that rest on it.'),
  }),
  'A verbatim stretch of the text on which claims rest.',
);

export const sourceFile = described(
  v.strictObject({
    $schema: text('The address of this schema.'),
    version: described(v.literal(PUBLIC_DATA_VERSION), 'The version of the format of the files in data/.'),
    ...namedEntries,
    party: optional(id, 'The party of its own voice, of `parties` in corpus.json. Null: that of who is credited.'),
    published: described(
      v.strictObject({ ...publishedEntries, words: optional(words, "The text's own words for the day. Null: none.") }),
      'When the article was published, and how that is known.',
    ),
    ...textEntries,
    text: text('The text as printed. It belongs to its publisher.'),
    blocks: list(block, 'What the text is made of, in its order.'),
    markup: list(
      described(v.strictObject(stretchEntries), 'A stretch of the text.'),
      'Signs left in the text that are no part of what it says.',
    ),
    otherLanguages: list(
      described(
        v.strictObject({ ...stretchEntries, language: named(language, 'Theirs.') }),
        'A stretch of the text, and its language.',
      ),
      'Words of another language than the text’s.',
    ),
    passages: list(passage, 'The passages on which claims rest, by start, longer first.'),
    unused: list(
      described(
        v.strictObject({
          paragraph: described(paragraphNumber, 'The number of the paragraph.'),
          reason: text('Why.'),
        }),
        'A paragraph and a reason.',
      ),
      'Body paragraphs that feed no event.',
    ),
    outside: list(outside, 'What is known of it only from outside the articles.'),
  }),
  'One article with its text and the passages on which claims rest. All offsets are UTF-16 code units of the text.',
);

export type SourceFile = v.InferOutput<typeof sourceFile>;

/** The parts that stand in the JSON Schema under names of their own. */
export const SOURCE_DEFINITIONS = { id, language, dateEnd, dateEnds, words, outside, passageId, block, passage };
