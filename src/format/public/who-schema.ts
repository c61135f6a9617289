import * as v from 'valibot';

import {
  described,
  id,
  idOf,
  ids,
  list,
  named,
  optional,
  passageId,
  quoteEntries,
  text,
  vocabulary,
} from '#format/public/schema-parts.ts';
import { AGREEMENTS } from '#model/claims/corroboration.ts';

/*
 * Whom words come from, in corpus.json.
 */

export const party = described(
  v.strictObject({
    id: idOf('The id of the party.'),
    name: text('What it is called.'),
    definition: text('Who is of it.'),
  }),
  'A state, an alliance or a group whose bodies count as one where several say the same.',
);

export const agreement = vocabulary(AGREEMENTS, 'How the claims about an event stand to each other.');

/** Of an event; derived from its claims. */
export const agreementEntries = {
  agreement: named(agreement, 'How the claims about it stand to each other. Derived from them.'),
  origins: list(
    described(
      v.strictObject({
        name: text('A speaker, an agency or an article.'),
        party: optional(id, 'Its party, of `parties`. Null: it is a party of its own.'),
      }),
      'Whom claims come from in the end.',
    ),
    'Whom the claims come from that assert it, each once; if none asserts, all claims. The same words printed twice have one.',
  ),
};

export const sharedSentence = described(
  v.strictObject({
    passages: list(
      described(
        v.strictObject({
          id: named(passageId, 'The id of the sentence, made as that of a passage.'),
          source: idOf('The source it stands in.'),
          ...quoteEntries,
        }),
        'The sentence as one source prints it.',
      ),
      'The sentence in each source, the first as it was published first.',
    ),
    events: ids('The events about which claims of several of these sources rest on it.'),
  }),
  'A sentence that stands nearly word for word in several sources. Found by the build.',
);
