import { inQuotes } from '#model/claims/quote-marks.ts';
import { printReading } from '#model/figures/print-figure.ts';
import type { SourceHead } from '#model/chronology.ts';
import { knownSource } from '#model/source-by-id.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

/** Who gives a figure: the speaker, else the article in its own voice. */
export function giverOf({ speaker, source }: ToldFigure, sources: readonly SourceHead[]): string {
  return speaker ?? `${knownSource(sources, source).source.label}, in its own voice`;
}

/** `“1,631 combat sorties”, 1,631, total as of 3 Nov 2015, Andrei Kartapolov, in D`. */
export function figureName(figure: ToldFigure, sources: readonly SourceHead[]): string {
  const { source } = knownSource(sources, figure.source);
  const where = figure.speaker === null ? '' : `, in ${source.label}`;
  return `${inQuotes(figure.words)}: ${printReading(figure, null)}. ${giverOf(figure, sources)}${where}`;
}
