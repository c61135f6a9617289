import { printCount } from '#base/count-of.ts';
import { inWords } from '#base/in-words.ts';
import type { Chronology } from '#model/chronology.ts';
import type { KnownSize } from '#model/published/known-size.ts';

/** `3 of 5 articles, 42 of 87 events, 80 of 173 claims`. */
export function knownWords(size: KnownSize, { sources, events, claims }: Chronology): string {
  const of = (known: number, all: number, noun: string) =>
    `${printCount(known)} of ${printCount(all)} ${noun}${all === 1 ? '' : 's'}`;
  return [
    of(size.sources.length, sources.length, 'article'),
    of(size.events, events.length, 'event'),
    of(size.claims, claims.length, 'claim'),
  ].join(', ');
}

/** `Perhaps B as well.`; empty where no article may have been published. */
export function perhapsWords({ perhaps }: KnownSize): string {
  return perhaps.length === 0 ? '' : `Perhaps ${inWords(perhaps.map(({ letter }) => letter))} as well.`;
}
