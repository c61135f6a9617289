import { at } from '#base/at.ts';
import { err, ok, type Result } from '#base/result.ts';
import type { Claim, Corpus } from '#model/corpus.ts';
import { orderCorpus } from '#model/order/order-corpus.ts';
import { checkClaims } from '#pipeline/checks/check-claims.ts';
import { checkFigures } from '#pipeline/checks/check-figures.ts';
import { checkIds } from '#pipeline/checks/check-ids.ts';
import { checkInstitutions } from '#pipeline/checks/check-institutions.ts';
import { checkKinds } from '#pipeline/checks/check-kinds.ts';
import { checkLabels } from '#pipeline/checks/check-labels.ts';
import { checkLetters, compareLetters, complainOfLetters } from '#pipeline/checks/check-letters.ts';
import { checkOrder } from '#pipeline/checks/check-order.ts';
import { checkParties } from '#pipeline/checks/check-parties.ts';
import { checkPlaces } from '#pipeline/checks/check-places.ts';
import { checkReferences } from '#pipeline/checks/check-references.ts';
import { complainOfSaid, saidPlaces } from '#pipeline/checks/check-said.ts';
import { checkSpan } from '#pipeline/checks/check-span.ts';
import { checkSpellings } from '#pipeline/checks/check-spellings.ts';
import { checkStorylines } from '#pipeline/checks/check-storylines.ts';
import { checkTerms } from '#pipeline/checks/check-terms.ts';
import { checkUnnamed } from '#pipeline/checks/check-unnamed.ts';
import { checkUnused } from '#pipeline/checks/check-unused.ts';
import { reportComplaints } from '#pipeline/dates/date-complaint.ts';
import { resolveSpan } from '#pipeline/dates/resolve-dates.ts';
import { checkEditions } from '#pipeline/editions/check-editions.ts';
import { collectProblems, type Problem } from '#pipeline/report/problem.ts';
import { sortProblems } from '#pipeline/report/report.ts';
import { GIVEN_KINDS } from '#pipeline/resolve/given-kinds.ts';
import { openArticles } from '#pipeline/resolve/open-articles.ts';
import { printedTitle } from '#pipeline/resolve/printed-title.ts';
import type { ClaimDraft } from '#pipeline/resolve/resolve-claim.ts';
import { resolveEvent } from '#pipeline/resolve/resolve-event.ts';
import { resolveOccasion, resolvePlace, resolveTension } from '#pipeline/resolve/resolve-others.ts';
import { resolveOutside } from '#pipeline/resolve/resolve-outside.ts';
import { resolveSource } from '#pipeline/resolve/resolve-source.ts';
import { findSharedSentences } from '#pipeline/resolve/shared-sentences.ts';
import { resolveSpeakers } from '#pipeline/resolve/resolve-speakers.ts';
import { readRecords, type SeedRecords } from '#pipeline/seeds/read-records.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** Claims by their event's place in time, then by publication, then as they stand in the text. */
function sortClaims(claims: readonly Claim[], events: readonly string[], sources: readonly string[]): readonly Claim[] {
  const eventRank = new Map(events.map((id, index) => [id, index]));
  const sourceRank = new Map(sources.map((id, index) => [id, index]));
  const rank = (ranks: ReadonlyMap<string, number>, id: string): number => ranks.get(id) ?? ranks.size;
  return claims.toSorted(
    (a, b) =>
      rank(eventRank, a.event) - rank(eventRank, b.event) ||
      rank(sourceRank, a.source) - rank(sourceRank, b.source) ||
      at(a.passages, 0).start - at(b.passages, 0).start,
  );
}

/** Whether every event has its claims, every claim its passages, and all of them were resolved. */
function areAllResolved({ events, misnamed }: SeedRecords, drafts: readonly ClaimDraft[]): boolean {
  const written = events.map(({ seed }) => (seed === null || seed.broken.has('claims') ? 0 : seed.claims.length));
  return (
    !misnamed.has('events/') &&
    written.every((count) => count > 0) &&
    drafts.length === written.reduce((sum, count) => sum + count, 0) &&
    drafts.every(({ passages }) => passages.whole)
  );
}

/**
 * Reads, resolves and checks a whole seeds folder. Either everything holds, or all problems are
 * returned at once: a broken record is followed as far as it can be, and what depends on its broken
 * part is passed over in silence.
 */
export function buildCorpus(files: SeedFiles): Result<Corpus, readonly Problem[]> {
  const { report, problems } = collectProblems();
  const records = readRecords(files, report);
  checkIds(records, report);
  checkReferences(records, report);
  checkKinds(records, report);
  checkInstitutions(records, report);
  checkParties(records, report);
  checkPlaces(records, report);
  checkStorylines(records, report);

  const outside = resolveOutside(records, report);
  const { articles, astray } = openArticles(files, records, report);
  const sourceDrafts = records.sources.flatMap(({ id, seed }) => {
    const article = articles.get(id);
    return seed && article ? [resolveSource(seed, article, outside, report)] : [];
  });
  const editions = checkEditions(files, records, sourceDrafts, report);
  const bySource = new Map(sourceDrafts.map((draft) => [draft.source.id, draft]));
  const occasions = records.occasions.items.map((seed) => resolveOccasion(seed, bySource, outside, report));
  const byOccasion = new Map(occasions.map((occasion) => [occasion.id, occasion]));
  const eventDrafts = records.events.flatMap((each) => resolveEvent(each, bySource, byOccasion, outside, report) ?? []);
  const claimDrafts = eventDrafts.flatMap(({ claims }) => claims);
  const whole = areAllResolved(records, claimDrafts);
  const tensions = records.tensions.items.map((seed) =>
    resolveTension(seed, bySource, { claims: claimDrafts, whole }, report),
  );
  const span = records.corpus ? resolveSpan(records.corpus.span, report) : null;

  const sourceSeeds = records.sources.flatMap(({ seed }) => seed ?? []);
  checkUnnamed(files, records, astray, report);
  checkLabels(sourceSeeds, report);
  checkLetters(sourceSeeds, report);
  checkUnused(sourceDrafts, claimDrafts, report);
  checkClaims(eventDrafts, report);
  checkFigures(claimDrafts, report);
  checkOrder(eventDrafts, records.storylines.items, report);
  reportComplaints(
    [...complainOfLetters(sourceDrafts), ...complainOfSaid(eventDrafts, saidPlaces(records.occasions.items))],
    report,
  );
  if (articles.size > 0 && articles.size === records.sources.length && !records.misnamed.has('sources/')) {
    checkSpellings(records, [...articles.values()], report);
    checkTerms(records, [...articles.values()], report);
  }
  // Any other problem may be the reason why an event has no day.
  if (problems.length === 0 && records.corpus && span) checkSpan(records.corpus.span, span, eventDrafts, report);

  if (problems.length > 0 || records.corpus === null || span === null) return err(sortProblems(problems));

  const { title, summary, language, kinds, measures, parties, corrections } = records.corpus;
  const drafts = sourceDrafts.toSorted((a, b) => compareLetters(a.source.letter, b.source.letter));
  const sources = drafts.map(({ source }) => ({
    ...source,
    language: source.language ?? language,
    editions: editions.get(source.id) ?? [],
  }));
  const ordered = orderCorpus({
    events: eventDrafts.map(({ event }) => event),
    claims: claimDrafts.map(({ claim }) => claim),
    sources,
  });
  const { events } = ordered;
  const claims = sortClaims(
    ordered.claims,
    events.map(({ id }) => id),
    sources.map(({ id }) => id),
  );
  return ok({
    title: printedTitle(title),
    summary,
    language,
    span,
    kinds: kinds?.map(({ id, label, definition }) => ({ id: id.value, label, definition })) ?? GIVEN_KINDS,
    sources,
    events,
    claims,
    occasions,
    storylines: records.storylines.items.map((seed) => ({
      id: seed.id.value,
      title: printedTitle(seed.title),
      sentence: seed.sentence,
      events: seed.events.map(({ value }) => value),
    })),
    tensions,
    sharedSentences: findSharedSentences(drafts, claims),
    parties: parties.map(({ id, name, definition }) => ({ id: id.value, name, definition })),
    speakers: resolveSpeakers(records.speakers.items),
    places: records.places.items.map(resolvePlace),
    measures: measures.map(({ id, label, definition }) => ({ id: id.value, label, definition })),
    terms: records.terms.items.map(({ id, title: name, aspect, words }) => ({
      id: id.value,
      title: name,
      aspect,
      words: words.map(({ value }) => value),
    })),
    corrections,
  });
}
