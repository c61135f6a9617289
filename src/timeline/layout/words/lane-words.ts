import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { capital } from '#base/capital.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import type { Lane } from '#timeline/layout/lanes.ts';

/** What a lane is called that is no source's. */
export function laneName({ kinds, storylines, events }: Chronology, { grouping, index }: Lane): string {
  if (grouping === 'storyline') return storylines[index]?.title ?? 'In no storyline';
  if (grouping === 'kind') return capital(at(kinds, index).label);
  return `All ${COUNTED[events.clock]}s`;
}

/** What a lane is called where it is heard: `A, Reuters`. */
export function spokenLane(chronology: Chronology, lane: Lane): string {
  if (lane.grouping !== 'source') return laneName(chronology, lane);
  const { letter, label } = at(chronology.sources, lane.index);
  return `${letter}, ${label}`;
}

/** `11 events`; in the lane of a source that had not been published, or perhaps had, just that. */
export function laneCount({ sources, events: { clock } }: Chronology, { grouping, index, events }: Lane): string {
  const source = grouping === 'source' ? sources[index] : undefined;
  return source?.unpublished ?? countOf(events.length, COUNTED[clock]);
}

/** In a lane that is lower a name has room for one line. */
const TWO_LINES_PX = 50;

/** The lines that a name may take in a lane so high. */
export function linesOfName(height: number): 1 | 2 {
  return height < TWO_LINES_PX ? 1 : 2;
}

/** How the day of publication is known, where the article does not print it. */
const PUBLICATION_NOTES = { printed: '', inferred: ' · date inferred', outside: ' · date from outside' } as const;

/** What follows the count of a source's lane. */
export function publicationNote({ published: { certainty } }: SourceHead): string {
  return certainty === null ? ' · no date printed' : PUBLICATION_NOTES[certainty];
}
