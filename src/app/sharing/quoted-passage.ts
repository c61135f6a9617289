import { useDetails, useText } from '#app/data/queries.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { paintedWords } from '#model/claims/painted-words.ts';
import type { Claim } from '#model/corpus.ts';
import { detailsAt } from '#model/details-chunk.ts';
import type { Article, DetailsChunk } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';

/** A passage with what a quotation says of it. */
export interface QuotedPassage {
  readonly id: string;
  readonly words: string;
  /** Null: the article's own words. */
  readonly speaker: string | null;
  readonly article: Article;
}

/** What is claimed about an event; nothing without an event, or before its details are there. */
export function claimsAbout(details: DetailsChunk | undefined, index: number | null): readonly Claim[] {
  return (index === null || !details ? null : detailsAt(details, index)?.claims) ?? [];
}

/** The speaker of the first claim that has a passage. */
function speakerOf(passage: string, claims: readonly Claim[], known: readonly (DetailsChunk | undefined)[]) {
  const speaker = claims.find(({ passages }) => passages.some(({ id }) => id === passage))?.speaker;
  if (speaker === undefined || speaker === null) return null;
  return known.find((details) => details?.speakers.has(speaker))?.speakers.get(speaker)?.name ?? null;
}

/**
 * A passage in full, once its article is there and what is said of the first event that it reports.
 * `claims` and `details` are of the event on the page: its claims are asked first who speaks.
 * `queries` are those that were waited for.
 */
export function useQuotedPassage(
  id: string | null,
  chronology: Chronology,
  claims: readonly Claim[],
  details: DetailsChunk | undefined,
) {
  const ref = id === null ? null : parsePassageId(id);
  const ofPassage = useText(ref?.source ?? null);
  const article = ofPassage.data;
  const use = article?.passages.find((passage) => passage.id === id)?.uses[0];
  const usedAt = use === undefined ? null : findEvent(chronology, use.event);
  const ofUse = useDetails(usedAt, chronology);
  const usedDetails = ofUse.data;

  const known = id !== null && ref !== null && article && (use === undefined || usedDetails);
  const quoted: QuotedPassage | null = known
    ? {
        id,
        words: paintedWords(article, ref),
        speaker: speakerOf(id, [...claims, ...claimsAbout(usedDetails, usedAt)], [details, usedDetails]),
        article,
      }
    : null;
  return { quoted, queries: [ofPassage, ofUse] as const };
}
