import { numberAt } from '#base/at.ts';

/**
 * Up to so many units the engine's own search is the faster one, even in a text of one letter
 * repeated.
 */
const SHORT = 256;

/** Whether `exact` stands in a text. */
export function occursIn(text: string, exact: string): boolean {
  return exact.length > SHORT ? occurrencesOfLong(text, exact).length > 0 : text.includes(exact);
}

/**
 * Every offset at which `exact` begins in a text, overlapping ones included; the work grows with
 * the text, not with the quote.
 */
export function occurrences(text: string, exact: string): readonly number[] {
  if (exact.length > SHORT) return occurrencesOfLong(text, exact);
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/**
 * By Knuth, Morris and Pratt: no unit of the text is looked at twice for the same part of the
 * quote.
 */
function occurrencesOfLong(text: string, exact: string): readonly number[] {
  const fallback = prefixLengths(exact);
  const starts: number[] = [];
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && exact.charCodeAt(matched) !== unit) matched = numberAt(fallback, matched - 1);
    if (exact.charCodeAt(matched) === unit) matched += 1;
    if (matched < exact.length) continue;
    starts.push(at + 1 - exact.length);
    matched = numberAt(fallback, matched - 1);
  }
  return starts;
}

/** For each beginning of a text, the length of the longest shorter beginning that it ends with. */
function prefixLengths(text: string): Int32Array {
  const lengths = new Int32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at += 1) {
    while (length > 0 && text.charCodeAt(at) !== text.charCodeAt(length)) length = numberAt(lengths, length - 1);
    if (text.charCodeAt(at) === text.charCodeAt(length)) length += 1;
    lengths[at] = length;
  }
  return lengths;
}
