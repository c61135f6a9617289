import type { Corpus } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';
import { printSaidDays } from '#model/claims/said-days.ts';
import type { TimeWords } from '#model/surveys/about.ts';
import type { Placing } from '#model/surveys/placing.ts';
import { printWhen } from '#model/when.ts';

/** A time as a claim, an occasion or a source has it. */
interface ReadTime {
  readonly of: TimeWords['of'];
  readonly source: string;
  readonly words: Quote | null;
  readonly days: string;
  readonly rule: string;
  readonly event: string | null;
}

/** Every time that a source's words tell, or that a rule gives without words. */
function readTimes({ claims, sources, occasions }: Corpus): readonly ReadTime[] {
  const held = new Map(occasions.map((occasion) => [occasion.id, occasion.day]));
  return [
    ...sources.map(({ id, published }): ReadTime => {
      const { words, rule } = published;
      return { of: 'published', source: id, words, rule, days: printSaidDays(published), event: null };
    }),
    ...claims.flatMap(({ source, event, when, said, occasion }): ReadTime[] => {
      const happened: ReadTime = {
        of: 'happened',
        source: when.words?.source ?? source,
        words: when.words,
        days: printWhen(when),
        rule: when.rule,
        event,
      };
      const day = (occasion === null ? null : held.get(occasion)) ?? said;
      const saying: ReadTime = {
        of: 'said',
        source: day.words?.source ?? source,
        words: day.words,
        days: printSaidDays(day),
        rule: day.rule,
        event,
      };
      return [happened, ...(day.words === null ? [] : [saying])];
    }),
  ];
}

/**
 * The words of all times, by source and as they stand in the text; those without words last. Words
 * that are read alike for several events are one row.
 */
export function timesOf(corpus: Corpus, place: Placing): readonly TimeWords[] {
  const rows = new Map<string, { readonly time: ReadTime; readonly events: Set<string> }>();
  for (const time of readTimes(corpus)) {
    const { of, source, words, days, rule, event } = time;
    const key = JSON.stringify([of, source, words && [words.start, words.end], days, rule]);
    const row = rows.get(key) ?? { time, events: new Set<string>() };
    if (event !== null) row.events.add(event);
    rows.set(key, row);
  }
  const rank = new Map(corpus.sources.map(({ id }, index) => [id, index]));
  const rankOf = ({ time: { source } }: { readonly time: ReadTime }) => rank.get(source) ?? rank.size;
  const startOf = ({ time: { words } }: { readonly time: ReadTime }) => words?.start ?? Infinity;
  return [...rows.values()]
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)))
    .map(({ time: { of, source, words, days, rule }, events }) => ({
      of,
      source,
      words: words && place(words),
      days,
      rule,
      events: [...events],
    }));
}
