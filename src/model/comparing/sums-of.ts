import { countOf } from '#base/count-of.ts';
import { grouped } from '#base/grouped.ts';
import { figuresIn, type RestingPassage } from '#model/comparing/aspects-of.ts';
import type { SumStep } from '#model/comparing/compare.ts';
import type { Claim, Figure, Measure } from '#model/corpus.ts';
import { printDay } from '#model/day.ts';
import { printNumber } from '#model/figures/print-figure.ts';
import { derivedFrom, printDifference, printRate, totalsOf } from '#model/figures/series.ts';
import { addedUp, printAddition, sumsAlong } from '#model/figures/sums.ts';

/** What arithmetic is done with. */
export interface SumRecords {
  readonly claims: readonly Claim[];
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A figure that is one number, with the claim that has it. */
interface OneNumber {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly number: number;
}

function numbersOf(claims: readonly Claim[]): readonly OneNumber[] {
  return claims.flatMap((claim) =>
    claim.figures
      .filter(({ value: { min, max }, qualifier }) => min === max && qualifier === 'exact')
      .map((figure) => ({ figure, claim, number: figure.value.min })),
  );
}

/** The items of each stated total that the passages name, with some of its items. */
function itemSums(named: ReadonlySet<string>, numbers: readonly OneNumber[]): readonly SumStep[] {
  return sumsAlong(numbers.map(({ figure }) => figure)).flatMap(({ total, items, sum, makes }) => {
    if (!total || !named.has(total.id) || items.filter(({ id }) => named.has(id)).length < 2) return [];
    const says = makes
      ? `The items add up to the stated total, “${total.words.exact}”.`
      : `The items add up to ${printNumber(sum)}; the stated total is “${total.words.exact}”.`;
    return [{ formula: printAddition(items.map(({ value }) => value.min)), says }];
  });
}

/** Items of one list, where the note on the passages gives their sum: no article does. */
function listSums(passages: readonly RestingPassage[], sentence: string): readonly SumStep[] {
  return passages.flatMap((resting) => {
    const figures = [...new Map(figuresIn(resting).map((figure) => [figure.id, figure])).values()];
    const numbers = figures.map(({ value }) => value.min);
    const isList = figures.every(({ partOf, value: { min, max } }) => partOf === null && min === max);
    if (numbers.length < 2 || !isList) return [];
    if (!hasNumber(sentence, addedUp(numbers))) return [];
    return [
      { formula: printAddition(numbers), says: 'A sum of what the passage lists; the article gives no such total.' },
    ];
  });
}

function hasNumber(sentence: string, number: number): boolean {
  return (sentence.match(/\d[\d,]*/g) ?? []).some((word) => word.replace(/,$/, '') === printNumber(number));
}

/** What was done of what was planned, in one claim or by one speaker about one event. */
function plannedSums(numbers: readonly OneNumber[], { measures }: SumRecords): readonly SumStep[] {
  return numbers.flatMap((planned) =>
    planned.figure.mode !== 'planned' || planned.number === 0
      ? []
      : numbers
          .filter(
            ({ figure, claim }) =>
              figure.mode === 'achieved' &&
              figure.measure === planned.figure.measure &&
              claim.source === planned.claim.source &&
              figure.period?.first === planned.figure.period?.first &&
              figure.period?.last === planned.figure.period?.last,
          )
          .map(({ figure, number }) => ({
            formula: `${printNumber(number)} of ${printNumber(planned.number)} = ${Math.round((100 * number) / planned.number)}%`,
            says: `${label(figure, measures)}: “${figure.words.exact}” of what was planned, “${planned.figure.words.exact}”.`,
          })),
  );
}

function label({ measure }: Figure, measures: SumRecords['measures']): string {
  return measures.get(measure)?.label ?? measure;
}

/** How far totals that run from one day on are apart. */
function runningSums(numbers: readonly OneNumber[], { measures }: SumRecords): readonly SumStep[] {
  const byMeasure = grouped(
    numbers.map(({ figure }) => figure),
    ({ measure }) => measure,
  );
  return [...byMeasure.values()].flatMap((figures) =>
    derivedFrom(totalsOf(figures)).map((derived) => {
      const { from, to, days, rate } = derived;
      const pace = days > 1 ? `, ${printRate(rate)}` : '';
      return {
        formula: printDifference(derived),
        says: `${label(to.figure, measures)} from ${printDay(from.asOf)} to ${printDay(to.asOf)}: ${countOf(days, 'day')}${pace}, if both count the same.`,
      };
    }),
  );
}

/**
 * The arithmetic of some passages, step by step, with nothing but the numbers that they name: items
 * and their stated totals, lists whose sum the note gives, the plan and what was done, totals that
 * run on. `sentence` is the note on the passages.
 */
export function sumsOf(passages: readonly RestingPassage[], sentence: string, records: SumRecords): readonly SumStep[] {
  const named = new Set(passages.flatMap((each) => figuresIn(each).map(({ id }) => id)));
  const touched = numbersOf([...new Set(passages.flatMap(({ claims }) => claims))]);
  const sources = new Set(passages.map(({ passage }) => passage.source));
  const numbers = touched.filter(({ figure }) => named.has(figure.id));
  const steps = [
    ...itemSums(named, numbersOf(records.claims.filter(({ source }) => sources.has(source)))),
    ...listSums(passages, sentence),
    ...plannedSums(numbers, records),
    ...runningSums(numbers, records),
  ];
  return [...new Map(steps.map((step) => [step.formula, step])).values()];
}
