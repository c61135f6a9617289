import { type Editioned, editionsOf } from '#model/choice/link-editions.ts';
import type { QuotedPlace, ViewState } from '#model/choice/view-state.ts';

/** The two passages that stand open, each as the address names it. */
export function quotedIn({ passage, edition, beside, besideEdition }: ViewState) {
  return { passage: quoted(passage, edition), beside: quoted(beside, besideEdition) };
}

function quoted(passage: string | null, edition: string | null): QuotedPlace | null {
  return passage === null ? null : { passage, edition };
}

/**
 * A passage of a text as it is now, as links within the site name it: the edition is written only
 * where it is not the first.
 */
export function quotedNow(sources: Editioned, passage: string): QuotedPlace {
  const editions = editionsOf(sources, passage);
  const present = editions.at(-1);
  return { passage, edition: present === undefined || present === editions[0] ? null : present };
}

/** Whether a passage is named in the present edition of its text. */
export function isOfPresentEdition(sources: Editioned, { passage, edition }: QuotedPlace): boolean {
  const editions = editionsOf(sources, passage);
  return editions.length > 0 && (edition ?? editions[0]) === editions.at(-1);
}
