import { printDay } from '#model/day.ts';
import type { DateComplaint } from '#pipeline/dates/date-complaint.ts';
import type { Position } from '#pipeline/report/problem.ts';
import type { ClaimDraft } from '#pipeline/resolve/resolve-claim.ts';
import type { EventDraft } from '#pipeline/resolve/resolve-event.ts';
import type { OccasionSeed } from '#pipeline/seeds/seed-schema.ts';

/** Where the day on which a claim was said is written; null if it is not. */
export type SaidPlace = (draft: ClaimDraft) => Position | null;

export function saidPlaces(occasions: readonly OccasionSeed[]): SaidPlace {
  const days = new Map(occasions.map(({ id, day }) => [id.value, day?.edtf.at ?? null]));
  return ({ seed, from }) => {
    if (seed.said) return seed.said.edtf.at;
    return seed.occasion ? (days.get(seed.occasion.value) ?? null) : (from.seed.published?.edtf.at ?? null);
  };
}

function beforeItHappened({ event }: EventDraft, draft: ClaimDraft, saidAt: Position): readonly DateComplaint[] {
  const { claim, seed } = draft;
  const { said, when, stance } = claim;
  if (event.status === 'planned' || stance === 'announces' || !seed.when) return [];
  if (said.latest === null || when.earliest === null || said.latest >= when.earliest) return [];
  return [
    {
      at: seed.when.edtf.at,
      code: 'said-before-it-happened',
      message: `Said by ${printDay(said.latest)} at the latest, but it happened on ${printDay(when.earliest)} at the earliest.`,
      fix: 'Correct a date, or write "status: planned" for the event or "stance: announces" for the claim.',
      dates: [saidAt, seed.when.edtf.at],
    },
  ];
}

function afterPublication({ claim, seed, from }: ClaimDraft, saidAt: Position): readonly DateComplaint[] {
  const { earliest } = claim.said;
  const { published } = from.seed;
  const { latest } = from.source.published;
  if (!from.isDated || !published || earliest === null || latest === null || earliest <= latest) return [];
  return [
    {
      at: (seed.said?.edtf ?? seed.occasion ?? seed.source).at,
      code: 'said-after-publication',
      message: `Said on ${printDay(earliest)} at the earliest, but ${from.source.id} was published by ${printDay(latest)}.`,
      fix: 'Correct the day of the saying, its occasion or the day of publication.',
      dates: [saidAt, published.edtf.at],
    },
  ];
}

/** A count of what was achieved cannot reach beyond the day on which it was given. */
function countedLater({ claim, figures }: ClaimDraft, saidAt: Position): readonly DateComplaint[] {
  const { latest } = claim.said;
  return figures.flatMap(({ figure, seed }) => {
    const days = [
      { last: figure.period?.last ?? null, at: seed.period?.at },
      { last: figure.asOf, at: seed.asOf?.at },
    ];
    return days.flatMap(({ last, at }): readonly DateComplaint[] => {
      if (figure.mode === 'planned' || latest === null || last === null || !at || last <= latest) return [];
      return [
        {
          at,
          code: 'date-out-of-bounds',
          message: `The count reaches to ${printDay(last)} but was given by ${printDay(latest)}.`,
          fix: 'Correct the day, or write "mode: planned".',
          dates: [saidAt, at],
        },
      ];
    });
  });
}

/**
 * What cannot be of the days on which claims were said, on which what they tell was, and on which
 * they were printed.
 */
export function complainOfSaid(events: readonly EventDraft[], placeOf: SaidPlace): readonly DateComplaint[] {
  return events.flatMap((event) =>
    event.claims.flatMap((claim) => {
      const at = placeOf(claim);
      if (at === null) return [];
      return [...beforeItHappened(event, claim, at), ...afterPublication(claim, at), ...countedLater(claim, at)];
    }),
  );
}
