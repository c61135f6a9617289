import { at } from '#base/at.ts';
import { printDays } from '#model/date-words.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import type { Day } from '#model/day.ts';
import { beginOf } from '#model/order/begin.ts';
import { circlesOf } from '#model/order/circles.ts';
import { narrowBegins } from '#model/order/narrow.ts';
import { relationsOf } from '#model/order/relation.ts';
import { followedSteps, type Step, timeSteps } from '#model/order/step.ts';
import { type OrderPlaces, orderPlaces } from '#pipeline/checks/order-places.ts';
import { checkStorylineOrder } from '#pipeline/checks/check-storyline-order.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { EventDraft } from '#pipeline/resolve/resolve-event.ts';
import type { StorylineSeed } from '#pipeline/seeds/seed-schema.ts';

const CHOOSE = 'Take one of them out, or let the event follow another claim in "when.from":';

function checkSelf(drafts: readonly EventDraft[], { placeOf }: OrderPlaces, report: Report): void {
  for (const relation of relationsOf(drafts.flatMap(({ claims }) => claims.map(({ claim }) => claim)))) {
    if (relation.earlier !== relation.later) continue;
    report(
      placeOf(relation),
      'order-circle',
      `"${relation.other}" is put before or after itself.`,
      'Name the other event that the words speak of.',
    );
  }
}

/** Reports each circle at the first of its steps that is written; tells whether there is any. */
function checkCircles(
  steps: readonly Step[],
  drafts: readonly EventDraft[],
  { placeOf, lineOf }: OrderPlaces,
  report: Report,
): boolean {
  const circles = circlesOf(steps, drafts.length);
  for (const circle of circles) {
    const written = circle.flatMap(({ relation }) => relation ?? []);
    const [first] = written;
    if (!first) continue;
    const ids = circle.map(({ earlier }) => at(drafts, earlier).event.id);
    const round = [...ids, ids[0]].join(', ');
    const isTold = written.length === circle.length;
    report(
      placeOf(first),
      isTold ? 'order-circle' : 'order-impossible',
      isTold ? `The order runs in a circle: ${round}.` : `The order contradicts the printed times: ${round}.`,
      CHOOSE,
      ...circle.map(lineOf),
    );
  }
  return circles.length > 0;
}

function printDay(day: Day): string {
  return printDays({ earliest: day, latest: day, ends: PLAIN_DAYS }) ?? '';
}

/** The days leave room for the order; tells whether they do. */
function checkDays(
  steps: readonly Step[],
  drafts: readonly EventDraft[],
  { placeOf }: OrderPlaces,
  report: Report,
): boolean {
  const begins = drafts.map(({ event }) => beginOf(event.when));
  const { impossible } = narrowBegins(begins, steps);
  for (const { step, from, to } of impossible) {
    if (step.relation === null) continue;
    const { earlier, later } = step.relation;
    report(
      placeOf(step.relation),
      'order-impossible',
      `"${later}" is put after "${earlier}", which began on ${printDay(from)} at the earliest; but it had begun by ${printDay(to)}.`,
      'Correct a date, take the order out, or let the event follow another claim in "when.from".',
    );
  }
  return impossible.length === 0;
}

/**
 * The order that events follow runs in no circle, and neither days nor printed times exclude it.
 * Claims that no event follows may say what they like: that is shown as a difference.
 */
export function checkOrder(drafts: readonly EventDraft[], storylines: readonly StorylineSeed[], report: Report): void {
  const events = drafts.map(({ event }) => event);
  const claims = drafts.flatMap((draft) => draft.claims.map(({ claim }) => claim));
  const places = orderPlaces(drafts);
  checkSelf(drafts, places, report);
  const steps = followedSteps(events, claims).filter(({ earlier, later }) => earlier !== later);
  if (checkCircles(steps, drafts, places, report)) return;
  if (checkCircles([...steps, ...timeSteps(events)], drafts, places, report)) return;
  if (checkDays(steps, drafts, places, report)) checkStorylineOrder(events, steps, storylines, report);
}
