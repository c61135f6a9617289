import { err, type Result } from '#base/result.ts';
import { type CorruptData, decodeTimeline } from '#format/decode.ts';
import type { Chronology } from '#model/chronology.ts';

/*
 * A file may be whole and yet another than the one that was asked for. Its name has a hash, which
 * not every browser can compare; ids say it everywhere.
 */

export type Decode<Value> = (file: string, input: unknown) => Result<Value, CorruptData>;

/** `decode`, and what it gives must be what was asked for. */
export function only<Value>(decode: Decode<Value>, isAsked: (value: Value) => boolean): Decode<Value> {
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
