import type { Outside, Publication, Said } from '#model/corpus.ts';
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

export function publicWhen({ edtf, reading, words, at, rule, earliest, latest, core }: When) {
  return {
    edtf,
    reading,
    words: words && publicWords(words),
    at: at && publicTime(at),
    rule,
    earliest: publicDay(earliest),
    latest: publicDay(latest),
    core: core && publicSpan(core),
  };
}

export function publicOutside({ says, publisher, url, seen }: Outside) {
  return { says, publisher, url, seen: isoFromDay(seen) };
}

export function publicSaid({ edtf, earliest, latest, words, rule, outside }: Said) {
  return {
    edtf,
    earliest: publicDay(earliest),
    latest: publicDay(latest),
    words: words && publicWords(words),
    rule,
    outside: outside && publicOutside(outside),
  };
}

export function publicPublication({ edtf, earliest, latest, certainty, rule, outside }: Publication) {
  return {
    edtf,
    earliest: publicDay(earliest),
    latest: publicDay(latest),
    certainty,
    rule,
    outside: outside && publicOutside(outside),
  };
}
