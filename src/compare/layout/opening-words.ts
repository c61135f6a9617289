import { countOf, printCount } from '#base/count-of.ts';

/** What is shown of a record, counted. */
export interface CompareCounts {
  readonly tensions: number;
  readonly questions: number;
  readonly several: number;
  readonly single: number;
}

/**
 * `Passages disagree or cannot be compared in 33 places; 13 questions run through the articles. 15
 * events stand in two articles or more, 72 more events stand in one article only.`
 */
export function openingWords({ tensions, questions, several, single }: CompareCounts): string {
  const places = `Passages disagree or cannot be compared in ${countOf(tensions, 'place')}`;
  const run = questions === 1 ? 'runs' : 'run';
  const asked = questions === 0 ? '' : `; ${countOf(questions, 'question')} ${run} through the articles`;
  return `${places}${asked}. ${printCount(several)} ${several === 1 ? 'event stands' : 'events stand'} in two articles or more, ${singleWords(single)}.`;
}

/** `72 more events stand in one article only` */
export function singleWords(single: number): string {
  return `${printCount(single)} more ${single === 1 ? 'event stands' : 'events stand'} in one article only`;
}
