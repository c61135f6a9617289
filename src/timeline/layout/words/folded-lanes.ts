import { countOf } from '#base/count-of.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import { publishedWords } from '#model/publication.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import { laneName } from '#timeline/layout/words/lane-words.ts';

/** `52 more lanes, with 812 events`: each event once, though it be in several of them. */
export function foldedWords({ events }: Pick<Chronology, 'events'>, folded: readonly Lane[]): string {
  const held = new Set(folded.flatMap((lane) => lane.events));
  return `${countOf(folded.length, 'more lane')}, with ${countOf(held.size, COUNTED[events.clock])}`;
}

/** What a lane is called, and by which words it is found. */
export interface FoundLane {
  readonly lane: Lane;
  readonly name: string;
  /** Of the source whose lane it is. */
  readonly letter: string | null;
  /** When that was published. */
  readonly note: string;
}

export function findableLane(chronology: Chronology, lane: Lane): FoundLane {
  const source = lane.grouping === 'source' ? chronology.sources[lane.index] : undefined;
  return source
    ? { lane, name: source.label, letter: source.letter, note: publishedWords(source.published) }
    : { lane, name: laneName(chronology, lane), letter: null, note: '' };
}
