import type { Outside, Period, Publication, Said, Source } from '#model/corpus.ts';
import { type DateEnd, firstEnd, lastEnd } from '#model/date-end.ts';
import type { WrittenDays } from '#model/date-words.ts';
import { type Day, type DaySpan, isoFromDay } from '#model/day.ts';
import type { PrintedTime } from '#model/printed-time.ts';
import type { Quote } from '#model/quote.ts';
import type { When } from '#model/when.ts';

/*
 * Parts of records as the public files hold them: days as ISO dates, keys in the order of the
 * schema.
 */

export function publicDay(day: Day | null): string | null {
  return day === null ? null : isoFromDay(day);
}

function publicEnd(day: Day | null, { unit, approximate, uncertain }: DateEnd) {
  return day === null ? null : { unit, approximate, uncertain };
}

/** Days with how each end is written. */
function publicDays({ earliest, latest, ends }: WrittenDays) {
  return {
    earliest: publicDay(earliest),
    latest: publicDay(latest),
    ends: { first: publicEnd(earliest, firstEnd(ends)), last: publicEnd(latest, lastEnd(ends)) },
  };
}

export function publicSpan({ first, last }: DaySpan) {
  return { first: isoFromDay(first), last: isoFromDay(last) };
}

export function publicWords({ source, exact, start, end }: Quote) {
  return { source, exact, start, end };
}

export function publicQuote({ exact, prefix, suffix, start, end }: Quote) {
  return { exact, prefix, suffix, start, end };
}

function publicTime({ words, minutes, zone }: PrintedTime) {
  return { words: publicWords(words), minutes, zone: zone && publicWords(zone) };
}

export function publicWhen({ edtf, reading, words, at, rule, core, narrowed, ...days }: When) {
  return {
    edtf,
    reading,
    words: words && publicWords(words),
    at: at && publicTime(at),
    rule,
    ...publicDays(days),
    core: core && publicSpan(core),
    narrowed: narrowed && { earliest: publicDay(narrowed.earliest), latest: publicDay(narrowed.latest) },
  };
}

export function publicOutside({ says, publisher, url, seen }: Outside) {
  return { says, publisher, url, seen: isoFromDay(seen) };
}

export function publicSaid({ edtf, words, rule, outside, ...days }: Said) {
  return {
    edtf,
    ...publicDays(days),
    words: words && publicWords(words),
    rule,
    outside: outside && publicOutside(outside),
  };
}

export function publicPublication({ edtf, certainty, rule, outside, ...days }: Publication) {
  return { edtf, ...publicDays(days), certainty, rule, outside: outside && publicOutside(outside) };
}

/** What the public files say alike of an article, whether its text stands beside it or not. */
export function publicArticle(source: Source) {
  const { id, file, letter, label, title, outlet, credit, party, published, url, language, sha256, text } = source;
  return {
    id,
    file,
    letter,
    label,
    title,
    outlet,
    credit,
    party,
    published: publicPublication(published),
    url,
    language,
    sha256,
    length: text.length,
  };
}

export function publicPeriod({ first, last, ends }: Period) {
  return { ...publicSpan({ first, last }), ends: publicDays({ earliest: first, latest: last, ends }).ends };
}
