import type { Event, Occasion } from '#model/corpus.ts';
import { NO_DATE, resolveWhen } from '#pipeline/dates/resolve-dates.ts';
import { suggestName } from '#pipeline/report/nearest-name.ts';
import type { Position, Report } from '#pipeline/report/problem.ts';
import { reportMisplaced } from '#pipeline/resolve/misplaced-claim.ts';
import { printedTitle } from '#pipeline/resolve/printed-title.ts';
import { type ClaimDraft, resolveClaim } from '#pipeline/resolve/resolve-claim.ts';
import type { KnownOutside } from '#pipeline/resolve/resolve-outside.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';
import type { RecordFile } from '#pipeline/seeds/read-records.ts';
import type { EventSeed } from '#pipeline/seeds/seed-schema.ts';

/** An event with the seed it was written as and its claims. */
export interface EventDraft {
  readonly event: Event;
  readonly seed: EventSeed;
  readonly at: Position;
  readonly claims: readonly ClaimDraft[];
}

/** The claims whose date an event follows are its own. */
function checkFrom({ claims, when, broken }: EventSeed, report: Report): void {
  const ids = claims.map(({ id }) => id.value);
  if (broken.has('claims') || ids.length === 0 || ids.includes('')) return;
  for (const { value, at } of when?.from ?? []) {
    if (ids.includes(value)) continue;
    const choice = `Its claims are ${ids.join(', ')}.`;
    report(at, 'unknown-id', `No claim of this event has the id "${value}".`, suggestName(value, ids, choice));
  }
}

/** The claims whose date an event follows: those it names, else its first. */
function followedClaims({ claims, when }: EventSeed): readonly string[] {
  const named = when?.from.map(({ value }) => value) ?? [];
  return named.length > 0 ? named : claims.slice(0, 1).map(({ id }) => id.value);
}

type Written = NonNullable<EventSeed['when']>;
type Followed = EventSeed['claims'][number]['when'];

/**
 * The date that the editor has written instead of that of the claim followed, which fills up what
 * is left out; null: none is written.
 */
function editorsDate(written: Written, followed: Followed | undefined, report: Report) {
  const edtf = written.edtf ?? (written.reading ? followed?.edtf : undefined);
  if (!edtf) return null;
  const reading = written.reading ?? (edtf.value === 'none' ? null : (followed?.reading ?? null));
  const isReadingLost = reading === null && edtf.value !== 'none' && (!followed || followed.broken.size > 0);
  return isReadingLost ? NO_DATE : resolveWhen(edtf, reading, report);
}

/**
 * The date an event follows: that of the first claim it names, else of its first claim, with what
 * the editor has written instead.
 */
function resolveEventWhen(seed: EventSeed, claims: readonly ClaimDraft[], report: Report): Event['when'] {
  const written = seed.when;
  const from = followedClaims(seed);
  const base = claims.find(({ claim }) => claim.id === from[0])?.claim.when;
  const { words, rule, at, ...date } = base ?? { ...NO_DATE, words: null, at: null, rule: '' };
  const own = { words, rule: written?.rule ?? rule, from };
  if (!written || written.broken.size > 0) return { ...date, ...own, at };
  const followed = seed.claims.find(({ id }) => id.value === from[0])?.when;
  const edited = editorsDate(written, followed, report);
  return edited ? { ...edited, ...own, at: null } : { ...date, ...own, at };
}

/** Resolves an event with its claims; claims whose source has no text are left out. */
export function resolveEvent(
  { id, at, seed }: RecordFile<EventSeed>,
  sources: ReadonlyMap<string, SourceDraft>,
  occasions: ReadonlyMap<string, Occasion>,
  outside: KnownOutside,
  report: Report,
): EventDraft | null {
  if (seed === null) return null;
  checkFrom(seed, report);
  const claims = seed.claims.flatMap((each) => {
    const source = sources.get(each.source.value);
    const isMisplaced = !source || reportMisplaced(source.article, each, report);
    return isMisplaced ? [] : [resolveClaim(id, each, source, occasions, report)];
  });
  const event: Event = {
    id,
    aliases: seed.aliases.map(({ value }) => value),
    title: printedTitle(seed.title),
    kind: seed.kind.value,
    status: seed.status,
    when: resolveEventWhen(seed, claims, report),
    listed: null,
    places: seed.places.map(({ value }) => value),
    note: seed.note,
    outside: outside.told(seed.outside),
  };
  return { event, seed, at, claims };
}
