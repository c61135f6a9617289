import { useQuery } from '@tanstack/react-query';

import { detailsQuery, textQuery } from '#app/queries.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import type { Claim, Speaker } from '#model/corpus.ts';
import type { Article, DetailsChunk } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import { paintedWords } from '#model/painted-words.ts';
import type { ViewState } from '#model/view-state.ts';
import type { SharedPassage } from '#share/ShareDialog.tsx';

/** A passage with what a quotation says of it. */
export interface QuotedPassage {
  readonly id: string;
  readonly words: string;
  /** Null: the article's own words. */
  readonly speaker: string | null;
  readonly article: Article;
}

const LABEL_WORDS = 9;

function claimsAbout(details: DetailsChunk | undefined, index: number | null): readonly Claim[] {
  return (index === null ? undefined : details?.events[index - (details?.first ?? 0)]?.claims) ?? [];
}

/** The passages that a page has to hand on: those of the event's claims, or the one that stands open in an article. */
function passagesOf(
  { page, passage }: ViewState,
  claims: readonly Claim[],
  { sources }: Chronology,
): readonly SharedPassage[] {
  if (page.name === 'source') return passage === null ? [] : [{ id: passage, label: passage }];
  const byId = new Map(
    claims.flatMap(({ source, passages }) =>
      passages.map(({ id, exact }): [string, SharedPassage] => {
        const letter = sources.find((each) => each.id === source)?.letter ?? '';
        const words = exact.split(/\s+/);
        const more = words.length > LABEL_WORDS ? '…' : '';
        return [id, { id, label: `${letter}: ${words.slice(0, LABEL_WORDS).join(' ')}${more}` }];
      }),
    ),
  );
  return [...byId.values()];
}

function speakerOf(
  passage: string,
  claims: readonly Claim[],
  speakers: ReadonlyMap<string, Speaker> | undefined,
): string | null {
  const claim = claims.find(({ passages }) => passages.some(({ id }) => id === passage));
  return claim?.speaker ? (speakers?.get(claim.speaker)?.name ?? null) : null;
}

/** The passages of the present page, and the chosen one in full once its article is there. `chosen` null: the one that stands open, else the first. */
export function useSharedPassages(chronology: Chronology, view: ViewState, chosen: string | null) {
  const { page } = view;
  const open = chosen ?? view.passage;
  const index = page.name === 'event' ? findEvent(chronology, page.id) : null;
  const details = useQuery({ ...detailsQuery(index ?? 0, chronology.chunkSize), enabled: index !== null }).data;
  const claims = claimsAbout(details, index);
  const passages = passagesOf(view, claims, chronology);
  const current = passages.find(({ id }) => id === open)?.id ?? passages[0]?.id ?? null;

  const ref = current === null ? null : parsePassageId(current);
  const article = useQuery({ ...textQuery(ref?.source ?? ''), enabled: ref !== null }).data;
  const use = article?.passages.find(({ id }) => id === current)?.uses[0];
  const usedAt = use === undefined ? null : findEvent(chronology, use.event);
  const usedDetails = useQuery({ ...detailsQuery(usedAt ?? 0, chronology.chunkSize), enabled: usedAt !== null }).data;

  const known = current !== null && ref !== null && article && (use === undefined || usedDetails);
  const speaker = (): string | null => {
    if (current === null) return null;
    const own = claims.length > 0 ? claims : claimsAbout(usedDetails, usedAt);
    return speakerOf(current, own, (details ?? usedDetails)?.speakers);
  };
  const quoted: QuotedPassage | null = known
    ? { id: current, words: paintedWords(article, ref), speaker: speaker(), article }
    : null;
  return { passages, current, quoted };
}
