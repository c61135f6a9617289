import { at, numberAt } from '#base/at.ts';
import { ok, type Result } from '#base/result.ts';
import { corrupt, type CorruptData, parse } from '#format/decode.ts';
import { PART_KINDS, searchFile, type SearchTextsData, searchTextsFile } from '#format/search/search-data.ts';
import type { Chronology } from '#model/chronology.ts';
import type { References, SearchedArticle, SearchRecords } from '#model/search/search-records.ts';

/** The records of a search, and the files with the articles that are still missing. */
export interface DecodedSearch {
  readonly records: SearchRecords;
  readonly further: readonly string[];
}

/** Of this chronology: what its events, claims and sources are not is refused. */
export function decodeSearchOf({ events, claims }: Pick<Chronology, 'events' | 'claims'>) {
  return (file: string, input: unknown): Result<DecodedSearch, CorruptData> => {
    const parsed = parse(file, searchFile, input);
    if (!parsed.ok) return parsed;
    const { speakers, places, measures, compared, eventNotes, claimNotes, further, articles, ...columns } =
      parsed.value;
    const sound =
      eventNotes.length === events.length &&
      claimNotes.length === claims.length &&
      isSound(columns.eventPlaces, events.length, places.length) &&
      isSound(columns.claimSpeakers, claims.length, speakers.length) &&
      isSound(columns.claimMeasures, claims.length, measures.length) &&
      isSound(columns.passages, claims.length, Infinity, 2);
    if (!sound) return corrupt(file, '', 'It is not of these events and claims.');
    const texts = decodeArticles(file, articles);
    if (!texts.ok) return texts;
    return ok({
      further,
      records: {
        speakers,
        places,
        measures,
        compared,
        eventNotes,
        claimNotes,
        eventPlaces: startsOf(columns.eventPlaces),
        claimSpeakers: startsOf(columns.claimSpeakers),
        claimMeasures: startsOf(columns.claimMeasures),
        passages: startsOf(columns.passages),
        articles: texts.value,
      },
    });
  };
}

export function decodeSearchTexts(file: string, input: unknown): Result<readonly SearchedArticle[], CorruptData> {
  const parsed = parse(file, searchTextsFile, input);
  return parsed.ok ? decodeArticles(file, parsed.value.articles) : parsed;
}

interface Counted {
  readonly counts: Int32Array;
  readonly refs: Int32Array;
}

/** Whether each record has its references, `size` numbers each, and they lead somewhere. */
function isSound({ counts, refs }: Counted, records: number, targets: number, size = 1): boolean {
  return (
    counts.length === records &&
    counts.reduce((sum, count) => sum + count, 0) * size === refs.length &&
    refs.every((ref) => ref < targets)
  );
}

function startsOf({ counts, refs }: Counted): References {
  const starts = new Int32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index += 1) {
    starts[index + 1] = numberAt(starts, index) + numberAt(counts, index);
  }
  return { starts, refs };
}

function decodeArticles(
  file: string,
  articles: SearchTextsData['articles'],
): Result<readonly SearchedArticle[], CorruptData> {
  const decoded: SearchedArticle[] = [];
  for (const { id, text, parts, left } of articles) {
    const { kind, start, end, paragraph } = parts;
    const whole =
      [start, end, paragraph].every(({ length }) => length === kind.length) &&
      left.start.length === left.end.length &&
      [...end, ...left.end].every((each) => each <= text.length);
    if (!whole) return corrupt(file, 'articles', 'A stretch that reaches beyond the text');
    decoded.push({
      id,
      text,
      parts: Array.from(kind, (each, index) => ({
        kind: at(PART_KINDS, each),
        start: numberAt(start, index),
        end: numberAt(end, index),
        paragraph: numberAt(paragraph, index) < 0 ? null : numberAt(paragraph, index),
      })),
      left: Array.from(left.start, (from, index) => ({ start: from, end: numberAt(left.end, index) })),
    });
  }
  return ok(decoded);
}
