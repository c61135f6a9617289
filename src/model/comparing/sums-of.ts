import { at } from '#base/at.ts';
import { countOf, printCount } from '#base/count-of.ts';
import { grouped } from '#base/grouped.ts';
import { figuresIn, type RestingPassage } from '#model/comparing/aspects-of.ts';
import type { SumStep } from '#model/comparing/compare.ts';
import type { Claim, Figure, Measure } from '#model/corpus.ts';
import { printDay } from '#model/day.ts';

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

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function plus(numbers: readonly number[]): string {
  return `${numbers.map(printCount).join(' + ')} = ${printCount(sumOf(numbers))}`;
}

/** The items of each stated total that the passages name, with some of its items. */
function itemSums(named: ReadonlySet<string>, numbers: readonly OneNumber[]): readonly SumStep[] {
  return numbers.flatMap(({ figure: total, number }) => {
    const items = numbers.filter(({ figure }) => figure.partOf === total.id);
    if (!named.has(total.id) || items.filter(({ figure }) => named.has(figure.id)).length < 2) return [];
    const sum = sumOf(items.map((item) => item.number));
    const says =
      sum === number
        ? `The items add up to the stated total, “${total.words.exact}”.`
        : `The items add up to ${printCount(sum)}; the stated total is “${total.words.exact}”.`;
    return [{ formula: plus(items.map((item) => item.number)), says }];
  });
}

/** Items of one list, where the note on the passages gives their sum: no article does. */
function listSums(passages: readonly RestingPassage[], sentence: string): readonly SumStep[] {
  return passages.flatMap((resting) => {
    const figures = [...new Map(figuresIn(resting).map((figure) => [figure.id, figure])).values()];
    const numbers = figures.map(({ value }) => value.min);
    const isList = figures.every(({ partOf, value: { min, max } }) => partOf === null && min === max);
    if (numbers.length < 2 || !isList) return [];
    if (!hasNumber(sentence, sumOf(numbers))) return [];
    return [{ formula: plus(numbers), says: 'A sum of what the passage lists; the article gives no such total.' }];
  });
}

function hasNumber(sentence: string, number: number): boolean {
  return (sentence.match(/\d[\d,]*/g) ?? []).some((word) => word.replace(/,$/, '') === printCount(number));
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
            formula: `${printCount(number)} of ${printCount(planned.number)} = ${Math.round((100 * number) / planned.number)}%`,
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
    numbers.filter(({ figure }) => figure.counting === 'running' && figure.mode === 'achieved' && figure.asOf !== null),
    ({ figure }) => figure.measure,
  );
  return [...byMeasure.values()].flatMap((totals) => {
    const inOrder = totals.toSorted((a, b) => (a.figure.asOf ?? 0) - (b.figure.asOf ?? 0));
    return inOrder.slice(1).flatMap((later, place) => {
      const earlier = at(inOrder, place);
      const [from, to] = [earlier.figure.asOf, later.figure.asOf];
      const more = later.number - earlier.number;
      if (from === null || to === null || from === to || more < 0) return [];
      const days = to - from;
      const pace = days > 1 ? `, ${printCount(Math.round(more / days))} a day` : '';
      return [
        {
          formula: `${printCount(later.number)} − ${printCount(earlier.number)} = ${printCount(more)}`,
          says: `${label(later.figure, measures)} from ${printDay(from)} to ${printDay(to)}: ${countOf(days, 'day')}${pace}, if both count the same.`,
        },
      ];
    });
  });
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
