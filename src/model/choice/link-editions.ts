import type { ViewState } from '#model/choice/view-state.ts';
import type { SourceHead } from '#model/chronology.ts';
import { parsePassageId } from '#model/id.ts';
import { sourceById } from '#model/source-by-id.ts';

/** Sources with the editions of their texts, the first one first, the present one last. */
export type Editioned = readonly Pick<SourceHead, 'id' | 'editions'>[];

/** The editions of the text in which a passage is, by its id; none for an unknown source. */
export function editionsOf(sources: Editioned, passage: string): readonly string[] {
  return sourceById(sources, parsePassageId(passage)?.source ?? '')?.editions ?? [];
}

/**
 * The view as links say it that are handed on: they name the edition of what they quote, be it the
 * first, so that they are never read as of another.
 */
export function namingEditions(view: ViewState, sources: Editioned): ViewState {
  const named = (passage: string | null, edition: string | null) =>
    passage && (edition ?? editionsOf(sources, passage)[0] ?? null);
  const { passage, edition, beside, besideEdition } = view;
  return { ...view, edition: named(passage, edition), besideEdition: named(beside, besideEdition) };
}
