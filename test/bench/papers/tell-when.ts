import { fullDate, iso, monthName, shortDate } from './days.ts';
import type { EventPlan } from './plan-events.ts';

/** A date as seeds have it, and the words of it; null: a date that no words give. */
export interface ToldWhen {
  readonly edtf: string;
  readonly reading: string | null;
  readonly words: string | null;
  readonly rule: string;
}

const onDay = (day: number): ToldWhen => ({
  edtf: iso(day),
  reading: 'day',
  words: `on ${shortDate(day)}`,
  rule: `Printed without a year: ${fullDate(day)}.`,
});

function ofSeveralDays(manner: EventPlan['manner'], first: number, last: number): ToldWhen {
  const words = `from ${shortDate(first)} to ${shortDate(last)}`;
  const rule = `Printed without a year: ${fullDate(first)} to ${fullDate(last)}.`;
  if (manner === 'within') {
    const between = `between ${shortDate(first)} and ${shortDate(last)}`;
    return { edtf: `[${iso(first)}..${iso(last)}]`, reading: 'within', words: between, rule };
  }
  return { edtf: `${iso(first)}/${iso(last)}`, reading: manner, words, rule };
}

/** The date that a claim gives which was made by `said`: it knows of no later day. */
export function tellWhen({ manner, status, first, last }: EventPlan, said: number): ToldWhen {
  const from = status === 'planned' ? first : Math.min(first, said);
  const to = Math.max(from, status === 'planned' ? last : Math.min(last, said));
  switch (manner) {
    case 'none':
      return { edtf: 'none', reading: null, words: null, rule: 'The article gives no day.' };
    case 'bounded':
      return {
        edtf: `[..${iso(to)}]`,
        reading: 'within',
        words: `by ${shortDate(to)}`,
        rule: `By ${fullDate(to)}; the article gives no first day.`,
      };
    case 'month':
      return {
        edtf: iso(from).slice(0, 7),
        reading: 'within',
        words: `in ${monthName(from)}`,
        rule: 'The article gives the month only.',
      };
    case 'around':
      return {
        edtf: `${iso(from)}~`,
        reading: 'day',
        words: `around ${shortDate(from)}`,
        rule: `About ${fullDate(from)}, as the article says.`,
      };
    case 'day':
      return onDay(from);
    case 'throughout':
    case 'within':
    case 'accumulated':
      if (status === 'standing') {
        return {
          edtf: `${iso(from)}/..`,
          reading: 'throughout',
          words: `since ${shortDate(from)}`,
          rule: `From ${fullDate(from)} on; the article gives no end.`,
        };
      }
      return from === to ? onDay(from) : ofSeveralDays(manner, from, to);
  }
}
