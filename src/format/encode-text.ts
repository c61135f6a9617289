import type { TextFile } from '#format/reading-data.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { Corpus, Source } from '#model/corpus.ts';

type Passages = TextFile['passages'];

/**
 * The passages of a source with the claims that rest on each: by start, longer first; equal ones
 * are one.
 */
function passagesOf(corpus: Corpus, source: string): Passages {
  const titles = new Map(corpus.events.map(({ id, title }) => [id, title]));
  const byId = new Map<string, Passages[number]>();
  for (const claim of corpus.claims) {
    if (claim.source !== source) continue;
    for (const { id, start, end } of claim.passages) {
      const passage = byId.get(id) ?? { id, start, end, uses: [] };
      byId.set(id, passage);
      passage.uses.push({ event: claim.event, title: titles.get(claim.event) ?? '', claim: claim.id });
    }
  }
  return [...byId.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** One article with its passages marked. */
export function encodeText(corpus: Corpus, source: Source): TextFile {
  return {
    version: APP_DATA_VERSION,
    ...source,
    blocks: [...source.blocks],
    markup: [...source.markup],
    otherLanguages: [...source.otherLanguages],
    unused: [...source.unused],
    editions: source.editions.map(({ name, kept }) => ({
      name,
      kept: kept.map(([from, length, to]) => [from, length, to]),
    })),
    outside: [...source.outside],
    passages: passagesOf(corpus, source.id),
  };
}
