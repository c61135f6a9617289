import { at, numberAt } from '#base/at.ts';
import type { FilteredEvents } from '#model/choice/filter.ts';
import type { Chronology } from '#model/chronology.ts';
import { dayOrNull } from '#model/date-columns.ts';
import type { Bounds } from '#model/when.ts';

/** What one speaker has in the record, or what articles say in their own voice. */
export interface VoiceCount {
  /** An index into the chronology's speakers; null: the articles' own voice. */
  readonly speaker: number | null;
  readonly claims: number;
  readonly words: number;
  /** Indexes into the chronology's sources, upwards. */
  readonly sources: readonly number[];
  /** The days on one of which something was said, each once. */
  readonly days: readonly Bounds[];
}

interface Heard {
  claims: number;
  words: number;
  readonly sources: Set<number>;
  readonly days: Map<string, Bounds>;
}

/**
 * Who speaks how much in the events that are shown: most claims first. `isHeard` says of a source
 * by its id whether its claims count; `words` has the number of words of each claim.
 */
export function voiceCounts(
  { claims, sources, speakers }: Chronology,
  { indexes }: Pick<FilteredEvents, 'indexes'>,
  words: readonly number[],
  isHeard: (source: string) => boolean,
): readonly VoiceCount[] {
  const heardSources = sources.map(({ id }) => isHeard(id));
  const counts = new Map<number, Heard>();
  for (const event of indexes) {
    const to = numberAt(claims.starts, event + 1);
    for (let claim = numberAt(claims.starts, event); claim < to; claim += 1) {
      const source = numberAt(claims.source, claim);
      if (!at(heardSources, source)) continue;
      const speaker = numberAt(claims.speaker, claim);
      const heard = counts.get(speaker) ?? { claims: 0, words: 0, sources: new Set(), days: new Map() };
      counts.set(speaker, heard);
      heard.claims += 1;
      heard.words += at(words, claim);
      heard.sources.add(source);
      const earliest = dayOrNull(numberAt(claims.saidEarliest, claim));
      const latest = dayOrNull(numberAt(claims.saidLatest, claim));
      heard.days.set(`${earliest} ${latest}`, { earliest, latest });
    }
  }
  const name = (speaker: number) => (speaker < 0 ? '' : at(speakers, speaker).name);
  return [...counts]
    .toSorted(([a, one], [b, other]) => other.claims - one.claims || (name(a) < name(b) ? -1 : 1))
    .map(([speaker, heard]) => ({
      speaker: speaker < 0 ? null : speaker,
      claims: heard.claims,
      words: heard.words,
      sources: [...heard.sources].toSorted((a, b) => a - b),
      days: [...heard.days.values()],
    }));
}
