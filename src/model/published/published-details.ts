import type { Chronology } from '#model/chronology.ts';
import type { Claim, Event, SharedSentence, Tension } from '#model/corpus.ts';
import type { EventDetails } from '#model/details.ts';
import { isOutBy } from '#model/published/out-by.ts';

/** Whether a source, by id, is in what a chronology holds. */
export function isInRecord({ sources, horizon }: Pick<Chronology, 'sources' | 'horizon'>): (source: string) => boolean {
  if (horizon === null) return () => true;
  const out = new Set(sources.filter(({ published }) => isOutBy(published, horizon)).map(({ id }) => id));
  return (source) => out.has(source);
}

/**
 * What is said of an event in what a chronology holds. Its date is that of a claim which is known;
 * what an editor adds with all articles at hand is left out where one of them is not known yet.
 */
export function publishedDetails(details: EventDetails, chronology: Chronology): EventDetails {
  if (chronology.horizon === null) return details;
  const isKnown = isInRecord(chronology);
  const claims = details.claims.filter(({ source }) => isKnown(source));
  return {
    event: eventKnownBy(details, claims),
    claims,
    order: details.order.filter(({ source }) => isKnown(source)),
  };
}

function eventKnownBy({ event, claims: all }: EventDetails, claims: readonly Claim[]): Event {
  const whole = claims.length === all.length;
  const { from } = event.when;
  const dated = claims.find(({ id }) => from.includes(id)) ?? claims[0];
  const isDated = from.every((id) => claims.some((claim) => claim.id === id));
  const when = whole || isDated || !dated ? event.when : { ...dated.when, from: [dated.id] };
  return { ...event, when, note: whole ? event.note : null, outside: [] };
}

/** Records that rest on several passages: those of which all are known. */
export function publishedRecords<
  Records extends { readonly tensions: readonly Tension[]; readonly sharedSentences: readonly SharedSentence[] },
>(records: Records, chronology: Chronology): Records {
  if (chronology.horizon === null) return records;
  const isKnown = isInRecord(chronology);
  const rests = ({ passages }: Tension | SharedSentence) => passages.every(({ source }) => isKnown(source));
  return {
    ...records,
    tensions: records.tensions.filter(rests),
    sharedSentences: records.sharedSentences.filter(rests),
  };
}
