/** One version of the public files and what it changed. */
export interface FormatRelease {
  readonly version: number;
  readonly changes: readonly string[];
}

/** Newest first; `src/format/CHANGELOG.md` says the same. */
export const FORMAT_CHANGELOG: readonly FormatRelease[] = [
  {
    version: 3,
    changes: [
      '`after` and `before` of a claim in corpus.json: the events that it says its own came after and before, with the words that say so.',
      '`at` of `when`: a printed time of day with its words, its minutes since midnight and the zone as printed.',
      '`scope` in annotations.jsonld: the passage in its article, in the edition of the text that is quoted.',
    ],
  },
  {
    version: 2,
    changes: [
      '`kinds` in corpus.json: the kinds of events with what they are called and mean. `kind` of an event is the id of one of them, no longer one of ten.',
      'The day of publication may be open or unknown: `earliest`, `latest`, `edtf` and `certainty` of `published` may be null, and so may `edtf` of `said`; in events.csv the cells are empty, in citations.json there is then no `issued`.',
      '`parties` in corpus.json, and `party` of speakers and sources: bodies that count as one where several say the same.',
      '`note` of events, claims, figures, places, occasions and tensions: what the editor infers.',
      '`outside` of sources and events: what is known only from outside the articles, with who publishes it, where, and the day it was seen. `outside` of `published` and `said`: on which of it a day rests.',
      '`agreement` and `origins` of events: how the claims about one stand to each other, and for whom; `party`, `agreement`, `event_note` and `claim_note` are the last columns of events.csv.',
      '`sharedSentences` in corpus.json: sentences that stand nearly word for word in several sources.',
    ],
  },
  {
    version: 1,
    changes: [
      'First version: the corpus and its sources as JSON with a JSON Schema each, the texts, a table of claims, W3C Web Annotations, TimelineJS, BibTeX and CSL-JSON.',
    ],
  },
];
