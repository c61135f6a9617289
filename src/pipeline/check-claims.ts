import { printDay } from '#model/day.ts';
import type { Report } from '#pipeline/problem.ts';
import type { ClaimDraft } from '#pipeline/resolve-claim.ts';
import type { EventDraft } from '#pipeline/resolve-event.ts';

function checkSaidAndHappened({ event }: EventDraft, { claim, seed }: ClaimDraft, report: Report): void {
  const { said, when, stance } = claim;
  if (event.status === 'planned' || stance === 'announces' || !seed.when) return;
  if (said.latest === null || when.earliest === null || said.latest >= when.earliest) return;
  report(
    seed.when.edtf.at,
    'said-before-it-happened',
    `Said by ${printDay(said.latest)} at the latest, but it happened on ${printDay(when.earliest)} at the earliest.`,
    'Correct a date, or write "status: planned" for the event or "stance: announces" for the claim.',
  );
}

function checkSaidAndPublished({ claim, seed, from }: ClaimDraft, report: Report): void {
  const { earliest } = claim.said;
  const { latest } = from.source.published;
  if (!from.isDated || earliest === null || latest === null || earliest <= latest) return;
  report(
    (seed.said?.edtf ?? seed.occasion ?? seed.source).at,
    'said-after-publication',
    `Said on ${printDay(earliest)} at the earliest, but ${from.source.id} was published by ${printDay(latest)}.`,
    'Correct the day of the saying, its occasion or the day of publication.',
  );
}

/** A count of what was achieved cannot reach beyond the day on which it was given. */
function checkFigureDays({ claim, seed }: ClaimDraft, report: Report): void {
  const { latest } = claim.said;
  if (latest === null) return;
  for (const figure of claim.figures) {
    const written = seed.figures.find(({ id }) => id.value === figure.id);
    if (figure.mode === 'planned' || !written) continue;
    const days = [
      { last: figure.period?.last ?? null, at: written.period?.at },
      { last: figure.asOf, at: written.asOf?.at },
    ];
    for (const { last, at } of days) {
      if (last === null || !at || last <= latest) continue;
      report(
        at,
        'date-out-of-bounds',
        `The count reaches to ${printDay(last)} but was given by ${printDay(latest)}.`,
        'Correct the day, or write "mode: planned".',
      );
    }
  }
}

/** What holds between an event, its claims and the days on which they were said and printed. */
export function checkClaims(drafts: readonly EventDraft[], report: Report): void {
  for (const draft of drafts) {
    if (draft.seed.claims.length === 0) {
      report(
        draft.at,
        'no-claims',
        'The event has no claims.',
        'An event is what sources say: add a claim with its passages.',
      );
    }
    for (const seed of draft.seed.claims) {
      if (seed.passages.length > 0) continue;
      report(
        seed.at,
        'no-passages',
        `The claim "${seed.id.value}" has no passages.`,
        'Quote the words of the article that make the claim.',
      );
    }
    for (const claim of draft.claims) {
      checkSaidAndHappened(draft, claim, report);
      checkSaidAndPublished(claim, report);
      checkFigureDays(claim, report);
    }
  }
}
