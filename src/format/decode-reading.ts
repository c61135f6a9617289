import { ok, type Result } from '#base/result.ts';
import { corrupt, type CorruptData, parse } from '#format/decode.ts';
import { detailsFile, textFile } from '#format/reading-data.ts';
import type { Article, DetailsChunk } from '#model/details.ts';

/*
 * The decoders of what is read when it is wanted: apart, since the first view needs none of them.
 */

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

export function decodeDetails(file: string, input: unknown): Result<DetailsChunk, CorruptData> {
  const parsed = parse(file, detailsFile, input);
  if (!parsed.ok) return parsed;
  const { first, events, speakers, occasions, places, parties, measures, tensions, sharedSentences } = parsed.value;
  return ok({
    first,
    events,
    speakers: byId(speakers),
    occasions: byId(occasions),
    places: byId(places),
    parties: byId(parties),
    measures: byId(measures),
    tensions,
    sharedSentences,
  });
}

export function decodeText(file: string, input: unknown): Result<Article, CorruptData> {
  const parsed = parse(file, textFile, input);
  if (!parsed.ok) return parsed;
  const { version: _, ...article } = parsed.value;
  const { length } = article.text;
  const kept = article.editions.flatMap((edition) =>
    edition.kept.map(([, long, to]) => ({ start: to, end: to + long })),
  );
  const stretches = [...article.blocks, ...article.markup, ...article.otherLanguages, ...article.passages, ...kept];
  if (stretches.some(({ start, end }) => start > end || end > length)) {
    return corrupt(file, 'text', 'A stretch that reaches beyond the text');
  }
  return ok(article);
}
