import { useDetails, useText } from '#app/data/queries.ts';
import { timeline } from '#app/data/timeline.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { at } from '#base/at.ts';
import { NO_DAY, printMarkedDays, printSaid } from '#explore/event/layout/said-words.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { speakingClaim } from '#model/claims/speaking-claim.ts';
import { detailsAt } from '#model/details-chunk.ts';
import type { DetailsChunk } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { type CardPlace, HoverCard } from '#timeline/cards/HoverCard.tsx';
import { MarkCard, type SpokenWords } from '#timeline/cards/MarkCard.tsx';
import type { NearMark } from '#timeline/timeline-props.ts';

/**
 * The card of a mark, with the words of the claim that speaks in its lane once they are here. Then
 * the article comes, too, at which a click would open it.
 */
export function QuotedCard({ place, ...near }: NearMark & { readonly place: CardPlace }) {
  const { chronology, told } = near;
  // On the clock of saying the axis has other indexes.
  const events = useDelivery(timeline).value ?? chronology;
  const event = findEvent(events, told.id) ?? told.index;
  const { data } = useDetails(event, events);
  useText(data && told.by ? (parsePassageId(told.by.passage)?.source ?? null) : null);
  return (
    <HoverCard {...place} titles={chronology.events.titles}>
      <MarkCard {...near} spoken={data ? spokenIn(data, event, told, chronology) : null} />
    </HoverCard>
  );
}

/** What the claim says that gives an event the date and the words with which it is told. */
function spokenIn(records: DetailsChunk, index: number, told: ToldEvent, { sources }: Chronology): SpokenWords | null {
  const { by, saidBy } = told;
  const details = detailsAt(records, index);
  if (!details || !by) return null;
  const { id } = at(sources, by.source);
  const { event, claims } = details;
  const own = claims.filter(({ source }) => source === id);
  const claim =
    (saidBy === null ? undefined : own.find(({ passages }) => passages[0]?.id === by.passage)) ??
    speakingClaim(own, event.when.from);
  const speaker = claim.speaker === null ? null : records.speakers.get(claim.speaker);
  return {
    quotation: inQuotes(at(claim.passages, 0).exact),
    speaker: speaker?.name ?? 'The article’s own voice',
    said: claim.speaker === null ? (printMarkedDays(claim.said) ?? NO_DAY) : printSaid(claim.said),
  };
}
