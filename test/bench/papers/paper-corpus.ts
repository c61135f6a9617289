import type { Corpus, Event } from '#model/corpus.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { formatProblems } from '#pipeline/report/report.ts';

import { type BenchEvent, GROUPS, SPAN_DAYS, SPAN_FIRST } from '../corpus/bench-event.ts';
import { type PapersSize, writePapers } from './write-papers.ts';

const LAST = SPAN_DAYS - 1;

/** A day as the peers count it, within the span. */
const within = (day: number): number => Math.min(LAST, Math.max(0, day - SPAN_FIRST));

function benchEvent({ id, title, when }: Event, group: number): BenchEvent {
  const first = within(when.earliest ?? when.latest ?? SPAN_FIRST);
  const last = Math.max(first, within(when.latest ?? when.earliest ?? SPAN_FIRST));
  return { id, title, group, first, last, hasEnd: last > first };
}

/** Papers as the build makes a corpus of them, and their events as peers show them. */
export function paperCorpus(size: PapersSize): { readonly events: readonly BenchEvent[]; readonly corpus: Corpus } {
  const files = [...writePapers(size)].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const built = buildCorpus(new Map(files));
  if (!built.ok) throw new Error(formatProblems(built.error, 'papers'));
  const corpus = built.value;
  const places = new Map(corpus.sources.map(({ id }, place) => [id, place]));
  const tellers = new Map(corpus.claims.toReversed().map(({ event, source }) => [event, places.get(source)]));
  const events = corpus.events.map((event) => benchEvent(event, (tellers.get(event.id) ?? 0) % GROUPS));
  return { events: events.toSorted((a, b) => a.first - b.first), corpus };
}
