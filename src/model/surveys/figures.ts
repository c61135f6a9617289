import type { Figure, Measure } from '#model/corpus.ts';

/*
 * The numbers of a record: what the pages on figures read.
 */

/** A number in a claim, with who says it and where. */
export interface ToldFigure extends Pick<
  Figure,
  'id' | 'measure' | 'value' | 'qualifier' | 'mode' | 'counting' | 'period' | 'asOf' | 'partOf' | 'note'
> {
  /** As printed. */
  readonly words: string;
  /** The passage in which they stand. */
  readonly passage: string;
  readonly claim: string;
  /** The event, by id, and its title. */
  readonly event: string;
  readonly title: string;
  /** By id. */
  readonly source: string;
  /** By name; null: the article's own voice. */
  readonly speaker: string | null;
  /** The same for figures that come from one body in the end. */
  readonly origin: string;
}

/** Why numbers cannot be compared, or disagree. */
export interface FigureTension {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** The measure of each figure in its passages, by id. */
  readonly measures: readonly string[];
}

export interface Figures {
  /** Those with a figure, in the order of the corpus. */
  readonly measures: readonly Measure[];
  /** In the order of their claims. */
  readonly figures: readonly ToldFigure[];
  readonly tensions: readonly FigureTension[];
}
