import { type Decode, only } from '#format/asked.ts';
import { decodeDetails, decodeText } from '#format/decode-reading.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Article, DetailsChunk } from '#model/details.ts';

/** The chunk of that number: the events at its place in the timeline, each with its own claims. */
export function detailsOf(
  chunk: number,
  { chunkSize, events }: Pick<Chronology, 'chunkSize' | 'events'>,
): Decode<DetailsChunk> {
  const first = chunk * chunkSize;
  const ids = events.ids.slice(first, first + chunkSize);
  return only(
    decodeDetails,
    (details) =>
      details.first === first &&
      details.events.length === ids.length &&
      details.events.every(
        ({ event, claims }, at) => event.id === ids[at] && claims.every((claim) => claim.event === event.id),
      ),
  );
}

/** The text of a source. */
export function textOf(source: string): Decode<Article> {
  return only(decodeText, ({ id }) => id === source);
}
