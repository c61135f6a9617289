import type { SourceHead } from '#model/chronology.ts';
import type { Claim } from '#model/corpus.ts';
import type { Day } from '#model/day.ts';
import type { EventDetails } from '#model/details.ts';
import { isOutBy } from '#model/published/out-by.ts';
import type { Status } from '#model/vocabulary.ts';
import type { Bounds, DateBounds } from '#model/when.ts';

/** Whether a source mentions an event, and if not, whether it could have. */
export const MENTIONS = {
  reports: 'The source says something about it.',
  'published-earlier': 'The source was published before it, or before it was first said.',
  'not-mentioned': 'The source was published after it and does not mention it.',
  'cannot-tell': 'The days do not tell whether the source came before or after it.',
  'not-yet': 'The source had not been published by the day that is chosen.',
} as const;
export type Mention = keyof typeof MENTIONS;

/**
 * When there was something to report, at the earliest and at the latest; null: not bounded on this
 * side.
 */
type Reportable = Bounds;

/** What of an event its reportable days follow from. */
export interface ReportableEvent {
  readonly status: Status;
  readonly when: DateBounds;
}

export interface SourceCoverage {
  readonly source: SourceHead;
  readonly mention: Mention;
  /** The source's claims about the event; empty unless it reports. */
  readonly claims: readonly Claim[];
}

/**
 * What each source has on an event, in the order of the sources; of those that were published after
 * a day, by when details are told, nothing is known.
 */
export function coverageOf(
  details: EventDetails,
  sources: readonly SourceHead[],
  horizon: Day | null = null,
): readonly SourceCoverage[] {
  const reportable = reportableOf(
    details.event,
    details.claims.map(({ said }) => said),
  );
  return sources.map((source) => {
    const claims = details.claims.filter((claim) => claim.source === source.id);
    if (claims.length > 0) return { source, claims, mention: 'reports' };
    const isOut = horizon === null || isOutBy(source.published, horizon);
    return { source, claims, mention: isOut ? silenceOf(source, reportable) : 'not-yet' };
  });
}

/**
 * What the silence of a source says: it came out surely before there was anything to report, surely
 * after, or neither is sure. A source of the very day may have come out before or after, and so may
 * one whose days are not bounded on that side.
 */
export function silenceOf({ published }: Pick<SourceHead, 'published'>, { earliest, latest }: Reportable): Mention {
  if (earliest !== null && published.latest !== null && published.latest < earliest) return 'published-earlier';
  if (latest !== null && published.earliest !== null && published.earliest > latest) return 'not-mentioned';
  return 'cannot-tell';
}

/**
 * What a source's publication is compared with. Of a plan, the day it was first said: no earlier
 * than the earliest of all, no later than the first latest. Of a count, its as-of day: nobody can
 * print a total before the day it runs to. Of anything else, the event's own days.
 */
export function reportableOf({ status, when }: ReportableEvent, said: readonly Bounds[]): Reportable {
  if (status === 'planned') return firstSaid(said);
  const { reading, earliest, latest } = when;
  return reading === 'accumulated' ? { earliest: latest ?? earliest, latest } : { earliest, latest };
}

function firstSaid(days: readonly Bounds[]): Reportable {
  let earliest: Day | null = days[0]?.earliest ?? null;
  let latest: Day | null = null;
  for (const said of days) {
    // A claim that may have been made at any time before leaves the first day open.
    if (earliest !== null && (said.earliest === null || said.earliest < earliest)) earliest = said.earliest;
    if (said.latest !== null && (latest === null || said.latest < latest)) latest = said.latest;
  }
  return { earliest, latest };
}
