import type { Report } from '#pipeline/report/problem.ts';
import type { EventDraft } from '#pipeline/resolve/resolve-event.ts';

/** An event has claims, and a claim has passages. */
export function checkClaims(drafts: readonly EventDraft[], report: Report): void {
  for (const { seed, at } of drafts) {
    if (seed.claims.length === 0 && !seed.broken.has('claims')) {
      report(
        at,
        'no-claims',
        'The event has no claims.',
        'An event is what sources say: add a claim with its passages.',
      );
    }
    for (const claim of seed.claims) {
      if (claim.passages.length > 0 || claim.broken.has('passages')) continue;
      const name = claim.id.value === '' ? 'The claim' : `The claim "${claim.id.value}"`;
      report(
        claim.at,
        'no-passages',
        `${name} has no passages.`,
        'Quote the words of the article that make the claim.',
      );
    }
  }
}
