import { grouped } from '#base/grouped.ts';
import { CHUNK_SIZE } from '#format/encode-timeline.ts';
import { paintedRecords } from '#format/painted-records.ts';
import type { DetailsFile } from '#format/reading-data.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { Claim, Corpus, Speaker } from '#model/corpus.ts';
import { type Relation, relationsOf } from '#model/order/relation.ts';

/*
 * Arrays are copied because a decoder's input type is mutable and the records are not.
 */

type DetailsClaim = DetailsFile['events'][number]['claims'][number];

function encodeClaim(claim: Claim): DetailsClaim {
  return {
    ...claim,
    via: [...claim.via],
    after: [...claim.after],
    before: [...claim.before],
    passages: [...claim.passages],
    figures: [...claim.figures],
  };
}

/** What a relation says of an event, if it does. */
function toldOf({ earlier, later, claim, words }: Relation, event: string): DetailsFile['events'][number]['order'] {
  const { source } = claim;
  if (later === event) return [{ relation: 'after', event: earlier, source, words }];
  return earlier === event ? [{ relation: 'before', event: later, source, words }] : [];
}

/** Speakers by id with the institutions they belong to, and theirs. */
function withInstitutions(ids: Iterable<string>, speakers: ReadonlyMap<string, Speaker>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of ids) {
    for (let id: string | undefined = each; id !== undefined && !found.has(id); id = speakers.get(id)?.institution) {
      found.add(id);
    }
  }
  return found;
}

/** How many chunks a corpus has. */
export function countChunks({ events }: Pick<Corpus, 'events'>): number {
  return Math.max(1, Math.ceil(events.length / CHUNK_SIZE));
}

/** The chunks of a corpus: events in time order, each chunk with every record that it names. */
export function encodeDetails(corpus: Corpus): readonly DetailsFile[] {
  const painted = paintedRecords(corpus);
  const claimsByEvent = grouped(corpus.claims.map(painted.claim), ({ event }) => event);
  const speakersById = new Map(corpus.speakers.map((speaker) => [speaker.id, speaker]));
  const relations = relationsOf(corpus.claims);
  return Array.from({ length: countChunks(corpus) }, (_, chunk): DetailsFile => {
    const first = chunk * CHUNK_SIZE;
    const events = corpus.events.slice(first, first + CHUNK_SIZE).map(painted.event);
    const eventIds = new Set(events.map(({ id }) => id));
    const claims = events.flatMap(({ id }) => claimsByEvent.get(id) ?? []);
    const claimIds = new Set(claims.map(({ id }) => id));
    const occasionIds = new Set(claims.flatMap(({ occasion }) => occasion ?? []));
    const occasions = corpus.occasions.filter(({ id }) => occasionIds.has(id));
    const speakerIds = withInstitutions(
      [
        ...claims.flatMap(({ speaker, via }) => [...(speaker === null ? [] : [speaker]), ...via]),
        ...occasions.flatMap(({ speakers }) => speakers),
      ],
      speakersById,
    );
    const placeIds = new Set(events.flatMap(({ places }) => places));
    const measureIds = new Set(claims.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
    return {
      version: APP_DATA_VERSION,
      first,
      events: events.map((event) => ({
        event: {
          ...event,
          aliases: [...event.aliases],
          places: [...event.places],
          outside: [...event.outside],
          when: { ...event.when, from: [...event.when.from] },
        },
        claims: (claimsByEvent.get(event.id) ?? []).map(encodeClaim),
        order: relations.flatMap((relation) => toldOf(relation, event.id)),
      })),
      speakers: corpus.speakers
        .filter(({ id }) => speakerIds.has(id))
        .map((speaker) => ({ ...speaker, titles: [...speaker.titles], spellings: [...speaker.spellings] })),
      occasions: occasions.map((occasion) => ({ ...occasion, speakers: [...occasion.speakers] })),
      places: corpus.places
        .filter(({ id }) => placeIds.has(id))
        .map((place) => ({ ...place, spellings: [...place.spellings] })),
      parties: corpus.parties.map((party) => ({ ...party })),
      measures: corpus.measures.filter(({ id }) => measureIds.has(id)).map((measure) => ({ ...measure })),
      tensions: corpus.tensions
        .filter((tension) => tension.claims.some((id) => claimIds.has(id)))
        .map(painted.tension)
        .map((tension) => ({ ...tension, passages: [...tension.passages], claims: [...tension.claims] })),
      sharedSentences: corpus.sharedSentences
        .filter((shared) => shared.events.some((id) => eventIds.has(id)))
        .map((shared) => ({ passages: shared.passages.map(painted.quote), events: [...shared.events] })),
    };
  });
}
