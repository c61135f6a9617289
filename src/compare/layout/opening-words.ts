import { countOf, printCount } from '#base/count-of.ts';

/** What is shown of a record, counted. */
export interface CompareCounts {
  /** Events about which passages disagree or cannot be compared: the explorer counts the same. */
  readonly disputed: number;
  readonly tensions: number;
  readonly questions: number;
  readonly several: number;
  readonly single: number;
}

/**
 * `Passages about 44 events disagree or cannot be compared. Editors set them side by side in 34
 * places; 14 questions run through the articles. 15 events stand in two articles or more, 72 more
 * events stand in one article only.`
 */
export function openingWords({ disputed, tensions, questions, several, single }: CompareCounts): string {
  const differ =
    disputed === 0
      ? 'No passages disagree.'
      : `Passages about ${countOf(disputed, 'event')} disagree or cannot be compared.`;
  const parts = [
    ...(tensions === 0 || disputed === 0 ? [] : [`Editors set them side by side in ${countOf(tensions, 'place')}`]),
    ...(questions === 0
      ? []
      : [`${countOf(questions, 'question')} ${questions === 1 ? 'runs' : 'run'} through the articles`]),
  ];
  const asked = parts.length === 0 ? '' : ` ${parts.join('; ')}.`;
  return `${differ}${asked} ${printCount(several)} ${several === 1 ? 'event stands' : 'events stand'} in two articles or more, ${singleWords(single)}.`;
}

/** `72 more events stand in one article only` */
export function singleWords(single: number): string {
  return `${printCount(single)} more ${single === 1 ? 'event stands' : 'events stand'} in one article only`;
}
