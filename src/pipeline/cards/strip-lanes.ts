import { at, numberAt } from '#base/at.ts';
import { speakingInTurn } from '#model/claims/speaking-claim.ts';
import type { Corpus, Event } from '#model/corpus.ts';
import type { Day, DaySpan } from '#model/day.ts';
import { publicationSpan } from '#model/publication.ts';
import { anchorOf, placementOf } from '#model/when.ts';
import { recordsOf } from '#pipeline/pages/records-of.ts';
import type { SitePage } from '#pipeline/pages/site-pages.ts';
import { type SourceLook, sourceLook } from '#ui/source-look.ts';

/** An event in a lane: where it stands, and the days that its source gives it. */
export interface LaneMark {
  readonly anchor: Day;
  readonly days: DaySpan;
  readonly isPlanned: boolean;
}

/** What the strip of a card shows of one source, or of all in one lane. */
export interface StripLane {
  /** Empty and null of the lane of all sources. */
  readonly letter: string;
  readonly look: SourceLook | null;
  /** How many events begin in each bar of the span. */
  readonly counts: Int32Array;
  /** The last of the days on one of which it was published, within the span. */
  readonly published: Day | null;
  /** Those of the page's event. */
  readonly marks: readonly LaneMark[];
  /** Whether the page is about another source. */
  readonly isAside: boolean;
}

/** More sources than these share one lane: theirs would be too low to be seen. */
const MOST_LANES = 8;
/** Bars that can be told apart on a card. */
const MOST_BARS = 180;

/** The days of a bar. */
export function daysInBar({ first, last }: DaySpan): number {
  return Math.ceil((last + 1 - first) / MOST_BARS);
}

/**
 * The lanes of the strip of each page of a corpus: in each lane events stand as its source dates
 * them.
 */
export function stripLanes(corpus: Corpus): (page: SitePage) => readonly StripLane[] {
  const { sources, span } = corpus;
  const single = sources.length > MOST_LANES;
  const laneOf = new Map(sources.map(({ id }, index) => [id, single ? 0 : index]));
  const bars = Math.ceil((span.last + 1 - span.first) / daysInBar(span));
  const counts = Array.from({ length: single ? 1 : sources.length }, () => new Int32Array(bars));
  for (const event of corpus.events) {
    for (const { lane, anchor } of standingsOf(event, corpus, laneOf)) {
      const bar = Math.floor((anchor - span.first) / daysInBar(span));
      const ofLane = at(counts, lane);
      ofLane[bar] = numberAt(ofLane, bar) + 1;
    }
  }
  return (page) => {
    const marks = page.kind === 'event' ? standingsOf(page.event, corpus, laneOf) : [];
    return counts.map((ofLane, lane): StripLane => {
      const source = single ? null : at(sources, lane);
      return {
        letter: source?.letter ?? '',
        look: source && sourceLook(lane),
        counts: ofLane,
        published: source && lastWithin(publicationSpan(source.published), span),
        marks: marks.filter((mark) => mark.lane === lane),
        isAside: source !== null && page.kind === 'source' && page.source.id !== source.id,
      };
    });
  };
}

/**
 * Where an event stands within the span, in the lane of each of its sources; what reaches into the
 * span stands at its edge.
 */
function standingsOf(
  event: Event,
  corpus: Corpus,
  laneOf: ReadonlyMap<string, number>,
): readonly (LaneMark & { readonly lane: number })[] {
  const { span } = corpus;
  return speakingInTurn(recordsOf(corpus).claimsAbout(event.id), event.when.from).flatMap(({ source, when }) => {
    const anchor = anchorOf(when);
    const lane = laneOf.get(source);
    if (lane === undefined || anchor === null || placementOf(when, span) !== 'in-span') return [];
    const days = { first: when.earliest ?? anchor, last: when.latest ?? anchor };
    const stands = anchor < span.first ? span.first : anchor > span.last ? span.last : anchor;
    return [{ lane, anchor: stands, days, isPlanned: event.status === 'planned' }];
  });
}

function lastWithin(published: DaySpan | null, { first, last }: DaySpan): Day | null {
  return published !== null && published.last >= first && published.last <= last ? published.last : null;
}
