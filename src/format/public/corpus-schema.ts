import * as v from 'valibot';

import {
  QUALIFIER_MEANINGS,
  MODE_MEANINGS,
  COUNTING_MEANINGS,
  PLACE_PRECISION_MEANINGS,
  PLACE_CERTAINTY_MEANINGS,
} from '#format/meanings.ts';
import { published } from '#format/public/published-schema.ts';
import {
  dateEnd,
  dateEnds,
  daySpan,
  described,
  id,
  idOf,
  ids,
  language,
  list,
  named,
  note,
  optional,
  optionalDay,
  optionalText,
  outside,
  passageId,
  period,
  quoteEntries,
  reading,
  said,
  text,
  texts,
  tie,
  time,
  vocabulary,
  when,
  whenEntries,
  words,
} from '#format/public/schema-parts.ts';
import { namedEntries, textEntries } from '#format/public/source-entries.ts';
import { agreement, agreementEntries, party, sharedSentence } from '#format/public/who-schema.ts';
import { PUBLIC_DATA_VERSION } from '#format/version.ts';
import { STANCES, STATUSES } from '#model/vocabulary.ts';

/*
 * `corpus.json`, the public shape of a whole corpus. Strict: a file with keys of its own is no such
 * file.
 */

const source = described(
  v.strictObject({
    ...namedEntries,
    party: optional(id, 'The party of its own voice, of `parties`. Null: that of who is credited.'),
    published: named(published, 'When the article was published.'),
    ...textEntries,
    outside: list(outside, 'What is known of it only from outside the articles.'),
  }),
  'One article. Its text stands in sources/<id>.json and, as the file was, in sources/<id>.txt.',
);

const kind = described(
  v.strictObject({
    id: idOf('The id of the kind.'),
    label: text('What it is called.'),
    definition: text('What is of this kind.'),
  }),
  'A sort of thing that an event can be.',
);
const status = vocabulary(STATUSES, 'Whether the event is said to have happened, to lie ahead, or to be so.');
const stance = vocabulary(STANCES, 'How a claim stands to the event.');

const event = described(
  v.strictObject({
    id: idOf('The id of the event.'),
    aliases: ids('Ids under which the event was known before.'),
    title: text('A neutral, attributed title.'),
    kind: named(id, 'What sort of thing it is: one of `kinds`.'),
    status: named(status, 'Whether it is said to have happened, to lie ahead, or to be so.'),
    when: described(
      v.strictObject({ ...whenEntries, from: ids('The claims whose date this follows.') }),
      "When it was: the editor's choice among the dates of the claims.",
    ),
    listed: optionalDay(
      'The day under which it is listed: the last on which it can have begun, else the first. Null: nothing tells one.',
    ),
    places: ids('Where it was.'),
    ...agreementEntries,
    note,
    outside: list(outside, 'What is known of it only from outside the articles. No date here follows from it.'),
  }),
  'Something said to have happened, or planned, at its own time.',
);

const passage = described(
  v.strictObject({ id: named(passageId, 'The id of the passage.'), ...quoteEntries }),
  "A verbatim stretch of the claim's source.",
);

const figure = described(
  v.strictObject({
    id: idOf('The id of the figure.'),
    measure: idOf('What is counted.'),
    value: described(
      v.strictObject({
        min: described(v.number(), 'The smallest number meant.'),
        max: described(v.number(), 'The largest number meant; `min` again for a single number.'),
      }),
      'The number, or the range, before the qualifier.',
    ),
    qualifier: vocabulary(QUALIFIER_MEANINGS, 'How the number is meant.'),
    words: named(words, 'The number as printed.'),
    mode: vocabulary(MODE_MEANINGS, 'Whether it is said to have been done or to be planned.'),
    counting: vocabulary(COUNTING_MEANINGS, 'How it is counted. Only running totals with one start can be compared.'),
    period: optional(period, 'The days counted. Null: not given.'),
    asOf: optionalDay('The day on which the count stood so. Null: not given.'),
    partOf: optional(id, 'The figure, a stated total, to which this is an item. Null: none.'),
    note,
  }),
  'A number in a claim.',
);

const claim = described(
  v.strictObject({
    id: idOf('The id of the claim.'),
    event: idOf('The event it is about.'),
    source: idOf('The source it stands in.'),
    speaker: optional(id, "Who says it. Null: the article's own voice."),
    as: optional(words, "The speaker's name and title as printed here. Null: not recorded."),
    occasion: optional(id, 'The briefing, meeting or release at which it was said. Null: none is known.'),
    via: ids('Speakers, such as agencies, that passed it on.'),
    said: named(said, "When it was said: the day of the occasion, else the source's publication."),
    stance: named(stance, 'How it stands to the event.'),
    when: named(when, 'When the event was, by this claim.'),
    after: list(named(tie, 'One of them.'), 'The events that it says this one came after.'),
    before: list(named(tie, 'One of them.'), 'The events that it says this one came before.'),
    passages: list(passage, 'The passages it rests on.'),
    figures: list(figure, 'The numbers in it.'),
    note,
  }),
  'What one speaker says in one source about one event on one day.',
);

const occasion = described(
  v.strictObject({
    id: idOf('The id of the occasion.'),
    title: text('What it was.'),
    speakers: ids('Who spoke.'),
    day: named(said, 'When it was.'),
    venue: optionalText('Where it was held. Null: not given.'),
    note,
  }),
  'A briefing, meeting or release at which claims were made.',
);

const storyline = described(
  v.strictObject({
    id: idOf('The id of the storyline.'),
    title: text('The question.'),
    sentence: text('What the articles say and leave open.'),
    events: ids('Its events, in the order to be read.'),
  }),
  'A question that runs through several events and sources.',
);

const tension = described(
  v.strictObject({
    id: idOf('The id of the tension.'),
    title: text('What is in tension.'),
    sentence: text('Why the passages disagree or cannot be compared.'),
    passages: list(
      described(
        v.strictObject({
          id: named(passageId, 'The id of the passage.'),
          source: idOf('The source it stands in.'),
          ...quoteEntries,
        }),
        'A verbatim stretch of a source.',
      ),
      'The passages.',
    ),
    claims: ids('The claims whose passages these touch.'),
    note,
  }),
  "An editor's note that passages disagree or cannot be compared.",
);

const speaker = described(
  v.strictObject({
    id: idOf('The id of the speaker.'),
    name: text('The name used here.'),
    institution: idOf('The body spoken for, itself a speaker; its own id for a body that stands for itself.'),
    party: optional(id, 'The party, of `parties`, of the body at the top of the line. Null: that body is its own.'),
    titles: texts('Titles as printed.'),
    spellings: texts('Names as printed.'),
    anonymous: described(v.boolean(), 'Whether it is unnamed, such as "activists".'),
  }),
  'A person or body that is quoted.',
);

const place = described(
  v.strictObject({
    id: idOf('The id of the place.'),
    name: text('The name used here.'),
    spellings: texts('Names as printed.'),
    lat: described(v.nullable(v.number()), 'Latitude in degrees, WGS 84. Null: no coordinates.'),
    lon: described(v.nullable(v.number()), 'Longitude in degrees, WGS 84. Null: no coordinates.'),
    precision: vocabulary(PLACE_PRECISION_MEANINGS, 'How large a place the coordinates stand for.'),
    certainty: vocabulary(PLACE_CERTAINTY_MEANINGS, 'How surely the name is of this place.'),
    note,
  }),
  'A place.',
);

const measure = described(
  v.strictObject({
    id: idOf('The id of the measure.'),
    label: text('Its name.'),
    definition: text('What is counted, as far as the articles say.'),
  }),
  'Something that is counted.',
);

export const corpusFile = described(
  v.strictObject({
    $schema: text('The address of this schema.'),
    version: described(v.literal(PUBLIC_DATA_VERSION), 'The version of the format of the files in data/.'),
    title: text('The title of the corpus.'),
    summary: text('What it is, in a sentence.'),
    language: optional(language, 'The language of titles and notes. Null: not said.'),
    span: named(daySpan, 'The days the corpus is about.'),
    kinds: list(kind, 'The kinds of events, in the order in which they are shown.'),
    sources: list(source, 'The articles.'),
    events: list(
      event,
      'The events in the order in which they are listed: by `listed`, those without it last; within a day by what came first, then by what is told first.',
    ),
    claims: list(claim, 'What is said about them.'),
    occasions: list(occasion, 'Where claims were made.'),
    storylines: list(storyline, 'Questions that run through several events.'),
    tensions: list(tension, 'Passages that disagree or cannot be compared.'),
    sharedSentences: list(sharedSentence, 'Sentences that stand nearly word for word in several sources.'),
    parties: list(party, 'Whose bodies count as one.'),
    speakers: list(speaker, 'Who is quoted.'),
    places: list(place, 'Where events were.'),
    measures: list(measure, 'What is counted.'),
  }),
  'A corpus: articles, the events found in them and the claims about these, each resting on verbatim passages. All offsets are UTF-16 code units of the original file’s text.',
);

export type CorpusFile = v.InferOutput<typeof corpusFile>;

/** The parts that stand in the JSON Schema under names of their own. */
export const CORPUS_DEFINITIONS = {
  id,
  language,

  daySpan,
  dateEnd,
  dateEnds,
  words,
  reading,
  time,
  when,
  said,
  published,
  source,
  event,
  kind,
  status,
  stance,
  passageId,
  passage,
  claim,
  tie,
  figure,
  occasion,
  storyline,
  tension,
  sharedSentence,
  agreement,
  outside,
  party,
  speaker,
  place,
  measure,
};
