import { at } from '#base/at.ts';
import type { ShownRecord } from '#compare/layout/tension-groups.ts';
import type { Clock } from '#model/clocks/clock.ts';
import type { AnsweringClaim, ComparedQuestion } from '#model/comparing/compare.ts';

/** A claim of a question in its place, and in what it differs from the one above it. */
export interface ShownAnswer {
  readonly claim: AnsweringClaim;
  readonly differs: readonly string[];
}

/**
 * The claims of a question that are shown, in the order of a clock. What differs is said only where
 * the claim above is the one with which it was compared.
 */
export function shownAnswers(
  question: ComparedQuestion,
  clock: Clock,
  { isShown }: Pick<ShownRecord, 'isShown'>,
): readonly ShownAnswer[] {
  const { order, differs } = question[clock];
  const isHere = (place: number) => isShown(at(question.claims, place).claim);
  return order.flatMap((place, index) => {
    if (!isHere(place)) return [];
    const follows = index > 0 && isHere(at(order, index - 1));
    return [{ claim: at(question.claims, place), differs: follows ? at(differs, index) : [] }];
  });
}
