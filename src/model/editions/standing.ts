import type { QuotedPlace } from '#model/choice/view-state.ts';
import type { Article } from '#model/details.ts';
import { whereNow } from '#model/editions/edition.ts';
import { editionName, parsePassageId, passageId } from '#model/id.ts';

/** Why nothing is lit for words that a link quotes. */
export type Lost = 'changed' | 'unknown-edition';

/** What has become of the words that a link quotes. */
export type Standing =
  /** They stand in the present text: at the passage of this id. */
  { readonly type: 'stands'; readonly passage: string } | { readonly type: Lost };

/**
 * Where the words of a link stand in an article as it is now. A link without an edition is of the
 * first. What is no passage's id, or one of another article, stays what it is.
 */
export function standingOf(
  { id, sha256, editions }: Pick<Article, 'id' | 'sha256' | 'editions'>,
  { passage, edition }: QuotedPlace,
): Standing {
  const present = editionName(sha256);
  const name = edition ?? editions[0]?.name ?? present;
  const ref = parsePassageId(passage);
  if (name === present || ref?.source !== id) return { type: 'stands', passage };
  const older = editions.find((each) => each.name === name);
  if (!older) return { type: 'unknown-edition' };
  const now = whereNow(older.kept, ref);
  return now ? { type: 'stands', passage: passageId({ source: id, ...now }) } : { type: 'changed' };
}

/**
 * The passage at which quoted words stand, by id; null where they do not, or it is not known yet.
 */
export function passageAt(standing: Standing | null): string | null {
  return standing?.type === 'stands' ? standing.passage : null;
}

/** Why quoted words are not lit; null where they are, or it is not known yet. */
export function lostBy(standing: Standing | null): Lost | null {
  return standing === null || standing.type === 'stands' ? null : standing.type;
}
