import { iso } from './days.ts';
import { type Quote, quoteOf } from './paper.ts';
import type { EventPlan } from './plan-events.ts';
import type { ToldClaim } from './tell-event.ts';

/** The id of the occasion on which somebody spoke to reporters. */
export function occasionId({ speaker, occasion }: ToldClaim): string | null {
  return speaker && occasion && `${speaker.id}-${iso(occasion.day)}`;
}

function figures({ count, status, manner }: EventPlan, claim: ToldClaim, words: Quote) {
  if (count === null) return [];
  const days = claim.when.edtf;
  const isPeriod = /^\d{4}-\d\d-\d\d\/\d/.test(days);
  return [
    {
      id: `${claim.id}-${count.measure}`,
      measure: count.measure,
      value: count.value,
      qualifier: count.qualifier,
      words,
      mode: status === 'planned' ? 'planned' : 'achieved',
      counting: manner === 'accumulated' ? 'running' : 'period',
      ...(isPeriod ? { period: days } : {}),
    },
  ];
}

function claimSeed(event: EventPlan, claim: ToldClaim) {
  const { id, paper, speaker, as, stance, via, when, whenWords, after, countWords, passages, note } = claim;
  const occasion = occasionId(claim);
  return {
    id,
    source: paper.id,
    ...(speaker ? { speaker: speaker.id } : {}),
    ...(as ? { as: quoteOf(paper, as) } : {}),
    ...(occasion ? { occasion } : {}),
    ...(via.length > 0 ? { via } : {}),
    stance,
    when: {
      edtf: when.edtf,
      ...(when.reading ? { reading: when.reading } : {}),
      ...(whenWords ? { words: quoteOf(paper, whenWords) } : {}),
      rule: when.rule,
    },
    ...(after ? { after: [{ event: after.event, words: quoteOf(paper, after.words) }] } : {}),
    passages: passages.map((passage) => quoteOf(paper, passage)),
    ...(countWords ? { figures: figures(event, claim, quoteOf(paper, countWords)) } : {}),
    ...(note ? { note } : {}),
  };
}

/** An event with its claims as a file of `events/` holds them. */
export function eventSeed(event: EventPlan, claims: readonly ToldClaim[], place: string) {
  return {
    title: event.title,
    kind: event.kind,
    status: event.status,
    places: [place],
    claims: claims.map((claim) => claimSeed(event, claim)),
  };
}
