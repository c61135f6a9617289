import {
  publicArticle,
  publicOutside,
  publicPublication,
  publicQuote,
  publicWords,
} from '#format/public/public-records.ts';
import type { SourceFile } from '#format/public/source-schema.ts';
import { PUBLIC_DATA_VERSION } from '#format/version.ts';
import type { Claim, Corpus, Source } from '#model/corpus.ts';

type PublicPassage = SourceFile['passages'][number];

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}

/** The passages of claims, one for each stretch, by start, longer first. */
function passagesOf(claims: readonly Claim[]): readonly PublicPassage[] {
  const byId = new Map<string, PublicPassage>();
  for (const claim of claims) {
    for (const passage of claim.passages) {
      const known = byId.get(passage.id);
      byId.set(passage.id, {
        id: passage.id,
        ...publicQuote(passage),
        events: withId(known?.events ?? [], claim.event),
        claims: withId(known?.claims ?? [], claim.id),
      });
    }
  }
  return [...byId.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** `sources/<id>.json`. */
export function sourceJson(corpus: Corpus, source: Source): SourceFile {
  const { id, published, text, outside } = source;
  return {
    $schema: '../source.schema.json',
    version: PUBLIC_DATA_VERSION,
    ...publicArticle(source),
    published: { ...publicPublication(published), words: published.words && publicWords(published.words) },
    text,
    blocks: source.blocks.map(({ kind, start, end, paragraph }) => ({ kind, start, end, paragraph })),
    markup: source.markup.map(({ start, end }) => ({ start, end })),
    otherLanguages: source.otherLanguages.map(({ start, end, language: spoken }) => ({ start, end, language: spoken })),
    passages: passagesOf(corpus.claims.filter((claim) => claim.source === id)),
    unused: source.unused.map(({ paragraph, reason }) => ({ paragraph, reason })),
    outside: outside.map(publicOutside),
  };
}
