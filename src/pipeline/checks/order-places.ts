import type { Relation } from '#model/order/relation.ts';
import type { Step } from '#model/order/step.ts';
import { type Position, startOf } from '#pipeline/report/problem.ts';
import { shorten } from '#pipeline/report/shorten.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import type { EventDraft } from '#pipeline/resolve/resolve-event.ts';

/** Where what is told of the order of events is written. */
export interface OrderPlaces {
  readonly placeOf: (relation: Relation) => Position;
  /** A line that says where a step is written, and by which words. */
  readonly lineOf: (step: Step) => string;
}

export function orderPlaces(drafts: readonly EventDraft[]): OrderPlaces {
  const seeds = new Map(drafts.flatMap(({ claims }) => claims.map(({ claim, seed }) => [claim.id, seed])));
  const placeOf = ({ claim, earlier, later, other }: Relation): Position => {
    const seed = seeds.get(claim.id);
    const ties = [...(earlier === other ? (seed?.after ?? []) : []), ...(later === other ? (seed?.before ?? []) : [])];
    return ties.find(({ event }) => event.value === other)?.event.at ?? seed?.at ?? startOf('events/');
  };
  const at = ({ file, line, column }: Position) => `${file}:${line}:${column}`;
  const timeOf = (draft: EventDraft | undefined) =>
    `"${draft?.event.id ?? ''}" at ${quoteForYaml(draft?.event.when.at?.words.exact ?? '')}`;
  return {
    placeOf,
    lineOf: ({ earlier, later, relation }) =>
      relation === null
        ? `${timeOf(drafts[earlier])} before ${timeOf(drafts[later])}`
        : `${at(placeOf(relation))}  "${relation.earlier}" before "${relation.later}": ${quoteForYaml(shorten(relation.words.exact))}`,
  };
}
