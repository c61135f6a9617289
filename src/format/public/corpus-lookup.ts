import { assert } from '#base/assert.ts';
import { grouped } from '#base/grouped.ts';
import type { Origins } from '#model/claims/origin.ts';
import type { Claim, Corpus, Party, Source, Speaker } from '#model/corpus.ts';
import type { Kind } from '#model/kind.ts';

/**
 * The records of a corpus by id. Every reference of a checked corpus resolves, so one that does not
 * is a bug and throws.
 */
export interface CorpusLookup {
  readonly kind: (id: string) => Kind;
  readonly source: (id: string) => Source;
  readonly speaker: (id: string) => Speaker;
  readonly party: (id: string) => Party;
  readonly origins: Origins;
  /** In the order of `Corpus.claims`. */
  readonly claimsAbout: (eventId: string) => readonly Claim[];
}

function finder<Item extends { readonly id: string }>(what: string, items: readonly Item[]): (id: string) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    assert(item !== undefined, `no ${what} has the id "${id}"`);
    return item;
  };
}

export function lookupOf(corpus: Corpus): CorpusLookup {
  const claims = grouped(corpus.claims, ({ event }) => event);
  return {
    kind: finder('kind', corpus.kinds),
    source: finder('source', corpus.sources),
    speaker: finder('speaker', corpus.speakers),
    party: finder('party', corpus.parties),
    origins: { speakers: new Map(corpus.speakers.map((each) => [each.id, each])), sources: corpus.sources },
    claimsAbout: (eventId) => claims.get(eventId) ?? [],
  };
}
