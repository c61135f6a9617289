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
      '`narrowed` of `when`: the bounds as that order narrows them, apart from the date. `listed` of an event: the day under which it stands; `events` are in that order, and so are the rows of events.csv and the slides of timelinejs.json.',
      '`ends` beside every `earliest` and `latest`, and of a `period`: the unit in which each end is written, and whether it is approximate or uncertain.',
      '`core` of an interval runs from the last day of its first end to the first day of its last, and is null where that is empty: `2015-09/2015-10` held from 30 Sep to 1 Oct. `earliest` and `latest` are those of its first and its last end.',
      '`language` of the corpus, of sources and in citations.json, and of a target in annotations.jsonld; `otherLanguages` of a source: the words of its text that are of another one.',
      '`figures.csv`, and `figures/<measure>.csv` of each measure: a row a figure.',
      'In events.csv the cells of days are only as precise as the date is written: `2015`, `2015-10`, `2015-10-03`.',
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
