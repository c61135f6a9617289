import type { Page } from '@playwright/test';
import { claimsOf, corpus, type CorpusClaim, found, type Passage, sharedEvent } from './corpus.ts';
import { panel } from './site.ts';

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

const claims = claimsOf(sharedEvent);
/** The first passage of a claim, with its source. */
export function passageOf(claim: CorpusClaim | undefined): Passage {
  const passage = found(claim?.passages[0], 'claim with a passage');
  return { ...passage, source: claim?.source ?? '' };
}

export const firstPassage = passageOf(claims[0]);
const otherClaim = found(
  claims.find(({ source }) => source !== claims[0]?.source),
  'second source of a shared event',
);
export const otherPassage = passageOf(otherClaim);
export const firstSource = found(corpus.sources[0], 'source');
export const passagesOfFirst = [
  ...new Map(
    corpus.claims
      .filter(({ source }) => source === firstSource.id)
      .flatMap(({ passages }) => passages)
      .map((passage) => [passage.id, { ...passage, source: firstSource.id }]),
  ).values(),
].toSorted((a, b) => a.start - b.start || b.end - a.end);

export const quotationOf = (page: Page, passage: Passage) =>
  panel(page).locator(`blockquote a[href*="passage=${passage.id}"]`).first();
