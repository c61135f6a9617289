import type { QuotedPlace, ViewState } from '#model/choice/view-state.ts';
import type { SourceHead } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import { sourceById } from '#model/source-by-id.ts';

/** Sources with the editions of their texts, the first one first, the present one last. */
export type Editioned = readonly Pick<SourceHead, 'id' | 'editions'>[];

/** The editions of the text that a passage's id names; none for an unknown source. */
function editionsOf(sources: Editioned, passage: string): readonly string[] {
  return sourceById(sources, parsePassageId(passage)?.source ?? '')?.editions ?? [];
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

/**
 * The view as links say it that are handed on: they name the edition of what they quote, be it the
 * first, so that they are never read as of another.
 */
export function namingEditions(view: ViewState, sources: Editioned): ViewState {
  const { passage, edition, beside, besideEdition } = view;
  return {
    ...view,
    edition: passage && (edition ?? editionsOf(sources, passage)[0] ?? null),
    besideEdition: beside && (besideEdition ?? editionsOf(sources, beside)[0] ?? null),
  };
}
