import { at, numberAt } from '#base/at.ts';
import { type Lanes, OTHER_LANE } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

/**
 * One lane: `id` names what it stands for, `index` is the position of its source, storyline or
 * kind, and `events` are indexes in time order. In a source's lane `claims` stands beside `events`:
 * the claims that speak for them in that source, whose dates the lane shows.
 */
export interface Lane {
  readonly id: string;
  readonly grouping: Lanes;
  readonly index: number;
  readonly events: readonly number[];
  readonly claims?: readonly number[];
}

/**
 * Sorts the shown events (indexes, upwards) into lanes. In source lanes an event stands in each
 * source that reports it, in storyline lanes in each of its storylines, and in a last lane,
 * `OTHER_LANE`, if it has none. Lanes of sources not in `sources` stay, and are empty. Kinds that
 * the corpus never uses have no lane.
 */
export function lanesOf(
  chronology: Chronology,
  shown: Int32Array,
  grouping: Lanes,
  sources: ReadonlySet<string>,
): readonly Lane[] {
  switch (grouping) {
    case 'source':
      return sourceLanes(chronology, shown, sources);
    case 'storyline':
      return storylineLanes(chronology, shown);
    case 'kind':
      return kindLanes(chronology, shown);
    case 'none':
      return [{ id: 'all', grouping, index: 0, events: Array.from(shown) }];
  }
}

/** The index of the source whose dates and words a lane shows; null where they are the events'. */
export function sourceOfLane({ grouping, index }: Lane): number | null {
  return grouping === 'source' ? index : null;
}

/** The lanes with those first that `order` names by id, in that order. */
export function inOrder(lanes: readonly Lane[], order: readonly string[]): readonly Lane[] {
  if (order.length === 0) return lanes;
  const place = ({ id }: Lane) => (order.includes(id) ? order.indexOf(id) : order.length);
  return lanes.toSorted((a, b) => place(a) - place(b));
}

/** The ids of lanes after the one at `from` has taken the place of its neighbour `by` places on. */
export function movedBy(lanes: readonly Lane[], from: number, by: 1 | -1): readonly string[] {
  const ids = lanes.map(({ id }) => id);
  const [id] = ids.splice(from, 1);
  if (id !== undefined) ids.splice(from + by, 0, id);
  return ids;
}

function sourceLanes({ sources: heads, events }: Chronology, shown: Int32Array, chosen: ReadonlySet<string>): Lane[] {
  const lanes = heads.map(() => ({ events: new Array<number>(), claims: new Array<number>() }));
  const open = heads.map((head) => chosen.size === 0 || chosen.has(head.id));
  for (const index of shown) {
    const end = numberAt(events.sourceStarts, index + 1);
    for (let report = numberAt(events.sourceStarts, index); report < end; report += 1) {
      const source = numberAt(events.sourceRefs, report);
      if (!open[source]) continue;
      const lane = at(lanes, source);
      lane.events.push(index);
      lane.claims.push(numberAt(events.speaks, report));
    }
  }
  return heads.map((head, index) => ({
    id: head.id,
    grouping: 'source',
    index,
    ...at(lanes, index),
  }));
}

function storylineLanes({ storylines }: Chronology, shown: Int32Array): Lane[] {
  const visible = new Set(shown);
  const placed = new Set<number>();
  const lanes = storylines.map((storyline, index): Lane => {
    const events = storyline.events.filter((event) => visible.has(event)).toSorted((a, b) => a - b);
    for (const event of events) placed.add(event);
    return { id: storyline.id, grouping: 'storyline', index, events };
  });
  const other = Array.from(shown).filter((event) => !placed.has(event));
  if (other.length > 0) lanes.push({ id: OTHER_LANE, grouping: 'storyline', index: storylines.length, events: other });
  return lanes;
}

function kindLanes({ kinds, events }: Chronology, shown: Int32Array): Lane[] {
  const byKind = kinds.map(() => new Array<number>());
  for (const index of shown) at(byKind, numberAt(events.kind, index)).push(index);
  return kinds.flatMap(({ id }, index) => {
    const lane = at(byKind, index);
    return lane.length > 0 ? [{ id, grouping: 'kind' as const, index, events: lane }] : [];
  });
}
