import { foldText } from '#model/choice/search.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { Claim, Speaker } from '#model/corpus.ts';
import { sourceById } from '#model/source-by-id.ts';

/**
 * Who a claim really comes from. `key` is the same for the same origin, `name` is for readers,
 * `party` the id of the party that it is of; null: it is a party of its own.
 */
export interface Origin {
  readonly kind: 'speaker' | 'credit' | 'source';
  readonly key: string;
  readonly name: string;
  readonly party: string | null;
}

/** The records an origin is looked up in. */
export interface Origins {
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly sources: readonly Pick<SourceHead, 'id' | 'label' | 'credit' | 'party'>[];
}

/**
 * The origin of a claim: of a speaker, the institution at the top of the speaker's line, so that a
 * spokesman and the body he speaks for are one. Without a speaker the source's credit; a credit
 * that is the name of a speaker is that speaker. Without either, the source itself. What a source
 * says in its own voice is of the source's party, if it has one.
 */
export function originOf(claim: Pick<Claim, 'speaker' | 'source'>, { speakers, sources }: Origins): Origin {
  if (claim.speaker !== null) return speakerOrigin(claim.speaker, speakers);
  const source = sourceById(sources, claim.source);
  const party = source?.party ?? null;
  if (!source?.credit) {
    return { kind: 'source', key: `source:${claim.source}`, name: source?.label ?? claim.source, party };
  }
  const credit = foldText(source.credit).trim();
  for (const { id, name, spellings } of speakers.values()) {
    if (![name, ...spellings].some((each) => foldText(each).trim() === credit)) continue;
    const origin = speakerOrigin(id, speakers);
    return { ...origin, party: party ?? origin.party };
  }
  return { kind: 'credit', key: `credit:${credit}`, name: source.credit, party };
}

function speakerOrigin(id: string, speakers: ReadonlyMap<string, Speaker>): Origin {
  const line = new Set([id]);
  let top = id;
  for (;;) {
    const above = speakers.get(top)?.institution;
    if (above === undefined || line.has(above)) break;
    line.add(above);
    top = above;
  }
  const speaker = speakers.get(top);
  return { kind: 'speaker', key: `speaker:${top}`, name: speaker?.name ?? top, party: speaker?.party ?? null };
}
