import { err, type Result } from '#base/result.ts';
import { type CorruptData, decodeDetails, decodeText, decodeTimeline } from '#format/decode.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Article, DetailsChunk } from '#model/details.ts';

/*
 * A file may be whole and yet another than the one that was asked for. Its name has a hash, which not every browser can compare; ids say it everywhere.
 */

type Decode<Value> = (file: string, input: unknown) => Result<Value, CorruptData>;

/** `decode`, and what it gives must be what was asked for. */
function only<Value>(decode: Decode<Value>, isAsked: (value: Value) => boolean): Decode<Value> {
  return (file, input) => {
    const decoded = decode(file, input);
    return decoded.ok && !isAsked(decoded.value)
      ? err({ file, path: '', reason: 'It is another file of the kind.' })
      : decoded;
  };
}

/** The timeline of these sources, in any order, whose details stand in so many chunks. */
export function timelineOf(sources: readonly string[], chunks: number): Decode<Chronology> {
  return only(
    decodeTimeline,
    (timeline) =>
      Math.max(1, Math.ceil(timeline.events.length / timeline.chunkSize)) === chunks &&
      String(timeline.sources.map(({ id }) => id).toSorted()) === String(sources.toSorted()),
  );
}

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
