import { addTo } from '#base/add-to.ts';
import { type Term, type TermAspect, wordsUsed } from '#model/claims/wording.ts';
import type { Claim, Figure, Place } from '#model/corpus.ts';
import type { Day, DaySpan } from '#model/day.ts';
import type { When } from '#model/when.ts';

/*
 * Where claims about one event differ: in stance, date and number where two of them, taken at their
 * words, cannot both be so; in place, target and wording where they name different ones. A vaguer
 * word is no difference: "this week" and "on Wednesday" agree, and so do "more than 60" and "64".
 * What a source leaves out never differs from what another says.
 */

/**
 * One thing in which claims differ, with every claim that differs in it from at least one other, in
 * the order given.
 */
export type Difference =
  | { readonly aspect: 'stance'; readonly claims: readonly string[] }
  | { readonly aspect: 'date'; readonly claims: readonly string[] }
  | { readonly aspect: 'number'; readonly measure: string; readonly claims: readonly string[] }
  | { readonly aspect: 'place'; readonly claims: readonly string[] }
  | { readonly aspect: TermAspect; readonly term: string; readonly claims: readonly string[] };

/** What names are looked up in: without them no place, target or wording is compared. */
export interface Names {
  /** The places of the event. */
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
}

const NO_NAMES: Names = { places: [], terms: [] };

/**
 * What differs among claims about one event: first stance, then date, then number by measure in
 * order of first appearance, then place, then words by term.
 *
 * - Stance: some say that it is or will be so (asserts, announces), others that it is not or is not
 *   certain (denies, doubts).
 * - Date: a happening on some day (`day`, `within`) differs from another when they have no day in
 *   common. What lasts or is counted (`throughout`, `accumulated`) differs from its like when the
 *   first or the last days, where both are known, are not the same; from a happening, when that
 *   lies outside it.
 * - Number: figures are compared when they are of the same measure, mode, counting, period and
 *   as-of day, and are no items of a larger total; running counts only when they also have one
 *   origin. Two claims differ when no such figure of the one can be the same number as one of the
 *   other.
 * - Place: two sources name places of one precision, cities say, and each names one that the other
 *   does not.
 * - Target and wording: two sources both use words of a term, and none that the other uses. Names
 *   of the speakers themselves do not count.
 *
 * `originKey` names the origin of a claim.
 */
export function differences(
  claims: readonly Claim[],
  originKey: (claim: Claim) => string,
  { places, terms }: Names = NO_NAMES,
): readonly Difference[] {
  const found: Difference[] = [];
  const stances = differing(claims, (a, b) => affirms(a) !== affirms(b));
  if (stances.length > 0) found.push({ aspect: 'stance', claims: stances });
  const dates = differing(claims, (a, b) => datesDiffer(a.when, b.when));
  if (dates.length > 0) found.push({ aspect: 'date', claims: dates });

  const byMeasure = new Map<string, Set<string>>();
  for (const figures of comparableFigures(claims, originKey)) {
    const measure = figures.values().next().value?.[0]?.measure;
    if (measure === undefined) continue;
    const involved = byMeasure.get(measure) ?? new Set();
    byMeasure.set(measure, involved);
    const holders = claims.filter(({ id }) => figures.has(id));
    for (const id of differing(holders, (a, b) => numbersDiffer(figures.get(a.id) ?? [], figures.get(b.id) ?? []))) {
      involved.add(id);
    }
  }
  for (const [measure, involved] of byMeasure) {
    if (involved.size === 0) continue;
    found.push({ aspect: 'number', measure, claims: claims.map(({ id }) => id).filter((id) => involved.has(id)) });
  }

  const named = differingSources(claims, (texts) => placesNamed(texts, places), placesDiffer);
  if (named.length > 0) found.push({ aspect: 'place', claims: named });
  for (const term of terms) {
    const using = differingSources(claims, (texts) => wordsUsed(texts, term), areDisjoint);
    if (using.length > 0) found.push({ aspect: term.aspect, term: term.id, claims: using });
  }
  return found;
}

/**
 * The ids of the claims that name something, of the sources that differ in what they name from at
 * least one other.
 */
function differingSources<Name>(
  claims: readonly Claim[],
  namesIn: (texts: readonly string[]) => readonly Name[],
  differ: (a: readonly Name[], b: readonly Name[]) => boolean,
): readonly string[] {
  const named = new Map(claims.map((claim) => [claim, namesIn(wordsSaid(claim, claims))]));
  const bySource = new Map<string, readonly Name[]>();
  for (const [{ source }, names] of named) bySource.set(source, [...(bySource.get(source) ?? []), ...names]);
  const sources = [...bySource.values()];
  return claims
    .filter((claim) => {
      const own = bySource.get(claim.source) ?? [];
      return (named.get(claim) ?? []).length > 0 && sources.some((other) => other !== own && differ(own, other));
    })
    .map(({ id }) => id);
}

/**
 * The passages of a claim without the names and titles of those who speak in them: "rebels say"
 * names no rebels.
 */
export function wordsSaid({ passages, source }: Claim, claims: readonly Claim[]): readonly string[] {
  const names = claims.filter((other) => other.source === source).flatMap(({ as }) => as?.exact ?? []);
  return passages.map(({ exact }) => names.reduce((text, name) => text.replace(name, ' '), exact));
}

/** The places that texts name, by one of their spellings. */
export function placesNamed(texts: readonly string[], places: readonly Place[]): readonly Place[] {
  return places.filter(({ id, name, spellings }) => {
    const words = [...new Set([name, ...spellings])];
    return wordsUsed(texts, { id, title: '', aspect: 'wording', words }).length > 0;
  });
}

function placesDiffer(a: readonly Place[], b: readonly Place[]): boolean {
  const precisions = new Set(a.map(({ precision }) => precision));
  return [...precisions].some((precision) => {
    const one = a.filter((place) => place.precision === precision);
    const other = b.filter((place) => place.precision === precision);
    return one.some((place) => !other.includes(place)) && other.some((place) => !one.includes(place));
  });
}

function areDisjoint<Name>(a: readonly Name[], b: readonly Name[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}

/** The ids of the claims that differ from at least one other. */
function differing(claims: readonly Claim[], differ: (a: Claim, b: Claim) => boolean): readonly string[] {
  return claims.filter((a) => claims.some((b) => a !== b && differ(a, b))).map(({ id }) => id);
}

function affirms({ stance }: Claim): boolean {
  return stance === 'asserts' || stance === 'announces';
}

/** Whether two dates exclude each other; one without a day excludes nothing. */
export function datesDiffer(a: When, b: When): boolean {
  if (a.reading === null || b.reading === null) return false;
  const disjoint = isBefore(a.latest, b.earliest) || isBefore(b.latest, a.earliest);
  if (disjoint || !lasts(a) || !lasts(b)) return disjoint;
  return unlike(a.earliest, b.earliest) || unlike(a.latest, b.latest);
}

function lasts({ reading }: When): boolean {
  return reading === 'throughout' || reading === 'accumulated';
}

function isBefore(a: Day | null, b: Day | null): boolean {
  return a !== null && b !== null && a < b;
}

function unlike(a: Day | null, b: Day | null): boolean {
  return a !== null && b !== null && a !== b;
}

/**
 * Figures that may be compared with each other: for each kind of count the figures of each claim,
 * by the claim's id.
 */
function comparableFigures(
  claims: readonly Claim[],
  originKey: (claim: Claim) => string,
): Iterable<ReadonlyMap<string, readonly Figure[]>> {
  const groups = new Map<string, Map<string, Figure[]>>();
  for (const claim of claims) {
    for (const figure of claim.figures) {
      if (figure.partOf !== null) continue;
      const origin = figure.counting === 'running' ? originKey(claim) : null;
      const { measure, mode, counting, period, asOf } = figure;
      const key = JSON.stringify([measure, mode, counting, daysOf(period), asOf, origin]);
      const group = groups.get(key) ?? new Map<string, Figure[]>();
      groups.set(key, group);
      addTo(group, claim.id, figure);
    }
  }
  return groups.values();
}

function daysOf(span: DaySpan | null): readonly number[] | null {
  return span && [span.first, span.last];
}

function numbersDiffer(a: readonly Figure[], b: readonly Figure[]): boolean {
  return !a.some((one) => b.some((other) => canBeSame(one, other)));
}

/**
 * Whether one true number could be behind both. "About" is taken at its number: how far about
 * reaches no source says.
 */
export function canBeSame(a: Figure, b: Figure): boolean {
  const one = boundsOf(a);
  const other = boundsOf(b);
  const min = Math.max(one.min, other.min);
  const max = Math.min(one.max, other.max);
  if (min !== max) return min < max;
  const excluded = [one, other].some(({ above }) => above === min);
  return !excluded;
}

/** The least and the greatest number that fit; those above `above` only, if it is given. */
function boundsOf({ value: { min, max }, qualifier }: Figure): { min: number; max: number; above: number | null } {
  if (qualifier === 'more-than') return { min, max: Infinity, above: min };
  if (qualifier === 'at-least') return { min, max: Infinity, above: null };
  if (qualifier === 'up-to') return { min: -Infinity, max, above: null };
  return { min, max, above: null };
}
