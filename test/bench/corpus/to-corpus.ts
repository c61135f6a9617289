import { assert } from '#base/assert.ts';
import { at } from '#base/at.ts';
import type { Claim, Corpus, Event } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { day, isoFromDay } from '#model/day.ts';
import { orderCorpus } from '#model/order/order-corpus.ts';
import type { When } from '#model/when.ts';
import { GIVEN_KINDS } from '#pipeline/resolve/given-kinds.ts';

import { EMPTY_CORPUS } from '../../fixtures/empty-corpus.ts';
import { writeArticle } from './articles.ts';
import { type BenchEvent, GROUPS, SPAN_DAYS, SPAN_FIRST } from './bench-event.ts';

/** What a range of days means, by turns. */
const RANGE_READINGS = ['throughout', 'within', 'accumulated'] as const;

const SPAN = { first: day(SPAN_FIRST), last: day(SPAN_FIRST + SPAN_DAYS - 1) };

function whenOf({ first, last, hasEnd }: BenchEvent, index: number): When {
  const span = { first: day(SPAN_FIRST + first), last: day(SPAN_FIRST + last) };
  const reading = hasEnd ? (RANGE_READINGS[index % RANGE_READINGS.length] ?? 'within') : 'day';
  const dates = `${isoFromDay(span.first)}/${isoFromDay(span.last)}`;
  return {
    edtf: hasEnd ? dates : isoFromDay(span.first),
    reading,
    earliest: span.first,
    latest: span.last,
    core: reading === 'day' || reading === 'throughout' ? span : null,
    ends: PLAIN_DAYS,
    narrowed: null,
    words: null,
    at: null,
    rule: 'Invented.',
  };
}

/**
 * The generated events as a corpus: five articles, one claim an event, each resting on a sentence
 * of its article.
 */
export function toCorpus(generated: readonly BenchEvent[]): Corpus {
  const articles = Array.from({ length: GROUPS }, (_, index) => writeArticle(index, SPAN.last));
  const claims: Claim[] = [];
  const events = generated.map((each, index): Event => {
    const article = articles[each.group];
    const passage = article?.passages[index % article.passages.length];
    assert(article && passage, 'each group has an article with passages');
    const when = whenOf(each, index);
    const claim = `${each.id}-claim`;
    claims.push({
      id: claim,
      event: each.id,
      source: article.source.id,
      speaker: null,
      as: null,
      occasion: null,
      via: [],
      said: {
        edtf: isoFromDay(SPAN.last),
        earliest: SPAN.last,
        latest: SPAN.last,
        ends: PLAIN_DAYS,
        words: null,
        rule: 'Invented.',
        outside: null,
      },
      stance: 'asserts',
      when,
      after: [],
      before: [],
      passages: [passage],
      figures: [],
      note: null,
    });
    return {
      id: each.id,
      aliases: [],
      title: each.title,
      kind: at(GIVEN_KINDS, index % GIVEN_KINDS.length).id,
      status: 'reported',
      when: { ...when, from: [claim] },
      listed: null,
      places: [],
      note: null,
      outside: [],
    };
  });
  const sources = articles.map(({ source }) => source);
  return {
    ...EMPTY_CORPUS,
    title: 'Invented events for a benchmark',
    summary: 'Five invented articles.',
    span: SPAN,
    sources,
    ...orderCorpus({ events, claims, sources }),
  };
}
