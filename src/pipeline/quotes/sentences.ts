import type { Stretch } from '#model/stretch.ts';

/**
 * What may end a sentence: its sign, closing marks behind it, and the space up to the next one. In
 * scripts that write without spaces the sign alone ends it.
 */
const END = /[.!?…]+["'”’»)\]]*\s+|[。！？]["”’」』）]*/gu;
/** What begins one: no small letter and no digit, "Sept. 30" being none. */
const BEGINS = /^["'“‘„«([]*[^\s\p{Ll}\p{N}]/u;
/** `Gen`, `Col`, `Mr`, `U`: short for something, where a point follows. */
const SHORT_FOR = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{0,2}$/u;

/**
 * The sentences of a stretch of a text, without the space between them. One that ends with a short
 * name is taken together with the next: no list of abbreviations knows them all.
 */
export function sentencesIn(text: string, { start, end }: Stretch): readonly Stretch[] {
  const whole = text.slice(start, end);
  const found: Stretch[] = [];
  let from = 0;
  const add = (to: number): void => {
    const written = whole.slice(from, to);
    const trimmed = written.trim();
    const first = start + from + written.indexOf(trimmed);
    if (trimmed !== '') found.push({ start: first, end: first + trimmed.length });
    from = to;
  };
  for (const { 0: ending, index } of whole.matchAll(END)) {
    const next = index + ending.length;
    const isShort = ending.startsWith('.') && SHORT_FOR.test(whole.slice(Math.max(0, index - 4), index));
    if (!isShort && BEGINS.test(whole.slice(next, next + 8))) add(next);
  }
  add(whole.length);
  return found;
}
