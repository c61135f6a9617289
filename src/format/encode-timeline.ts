import type { TimelineFile } from '#format/app-data.ts';
import { encodeColumns } from '#format/encode-columns.ts';
import { encodeAgreements } from '#format/encode-agreements.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { Corpus } from '#model/corpus.ts';
import { editionName } from '#model/id.ts';

/** Events per chunk of details. */
export const CHUNK_SIZE = 200;

/** What axis, list and filters need of a corpus, whose events are in time order. */
export function encodeTimeline(corpus: Corpus): TimelineFile {
  const speaking = new Set(corpus.claims.map(({ speaker }) => speaker));
  const speakers = corpus.speakers.filter(({ id }) => speaking.has(id));
  const taken = new Set(corpus.claims.map(({ occasion }) => occasion));
  const occasions = corpus.occasions.filter(({ id }) => taken.has(id));
  const named = new Set(corpus.events.flatMap(({ places: each }) => each));
  const places = corpus.places.filter(({ id }) => named.has(id));
  const eventIndexes = new Map(corpus.events.map(({ id }, index) => [id, index]));
  const { agreements, disputed } = encodeAgreements(corpus);
  return {
    version: APP_DATA_VERSION,
    title: corpus.title,
    summary: corpus.summary,
    language: corpus.language,
    span: corpus.span,
    kinds: corpus.kinds.map(({ id, label, definition }) => ({ id, label, definition })),
    sources: corpus.sources.map(
      ({ id, letter, label, title, outlet, credit, party, language, published, sha256, editions }) => ({
        id,
        letter,
        label,
        title,
        outlet,
        credit,
        party,
        language,
        published: {
          earliest: published.earliest,
          latest: published.latest,
          ends: published.ends,
          certainty: published.certainty,
        },
        editions: [...editions.map(({ name }) => name), editionName(sha256)],
      }),
    ),
    storylines: corpus.storylines.map(({ id, title, sentence, events }) => ({
      id,
      title,
      sentence,
      events: events.flatMap((each) => eventIndexes.get(each) ?? []),
    })),
    disputed,
    speakers: speakers.map(({ id, name, party }) => ({
      id,
      name,
      party: corpus.parties.find((each) => each.id === party)?.name ?? null,
    })),
    places: places.map(({ id, name }) => ({ id, name })),
    occasions: occasions.map(({ title }) => title),
    terms: corpus.terms.map(({ id, title, aspect, words }) => ({ id, title, aspect, words: [...words] })),
    corrections: corpus.corrections,
    aliases: Object.fromEntries(corpus.events.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id]))),
    chunkSize: CHUNK_SIZE,
    ...encodeColumns({ ...corpus, speakers, occasions, places }),
    agreements,
  };
}
