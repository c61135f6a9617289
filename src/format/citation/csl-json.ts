import type { CitedArticle } from '#format/citation/cited-article.ts';
import { type PartialDate, partialDates, sameDate } from '#format/citation/partial-date.ts';
import { publicationNote } from '#format/citation/publication-note.ts';
import type { Corpus, Publication } from '#model/corpus.ts';
import { firstEnd, lastEnd } from '#model/date-end.ts';

function dateParts({ year, month, day }: PartialDate): readonly number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
}

/**
 * One date, or a range of two; what is bounded on one side only is no date that CSL can hold, and
 * the note says it.
 */
function issued(published: Publication) {
  const { from, to } = partialDates(published);
  if (from === null || to === null) return {};
  const dates = sameDate(from, to) ? [from] : [from, to];
  const { ends } = published;
  const circa = firstEnd(ends).approximate || lastEnd(ends).approximate ? { circa: true } : {};
  return { issued: { 'date-parts': dates.map(dateParts), ...circa } };
}

/** The item of one article. */
export function cslItem({ id, title, outlet, credit, url, language, published }: CitedArticle) {
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(credit === null ? {} : { author: [{ literal: credit }] }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...issued(published),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    note: publicationNote(published),
  };
}

/**
 * The sources as CSL-JSON items, in their order. A publication known within bounds is a range of
 * two dates.
 */
export function cslJson(corpus: Corpus) {
  return corpus.sources.map(cslItem);
}
