import { grouped } from '#base/grouped.ts';
import { type Aspect, ASPECTS, type TensionHead } from '#model/comparing/compare.ts';
import { valuesOf } from '#model/vocabulary.ts';

/** The tensions that differ in the same thing. */
export interface TensionGroup {
  readonly aspect: Aspect;
  readonly title: string;
  readonly tensions: readonly TensionHead[];
}

/** What is shown of a record. */
export interface ShownRecord {
  /** Whether an event is shown, of a claim by its index in the columns. */
  readonly isShown: (claim: number) => boolean;
  /** Whether a source was published, by its place. */
  readonly isPublished: (source: number) => boolean;
}

/**
 * The tensions of which an event is shown. Where some of their passages had not been published yet
 * there is no tension.
 */
export function shownTensions(
  tensions: readonly TensionHead[],
  { isShown, isPublished }: ShownRecord,
): readonly TensionHead[] {
  return tensions.filter(({ sources, claims }) => sources.every(isPublished) && claims.some(isShown));
}

/** Tensions by what differs first, in the order of the aspects. */
export function tensionGroups(tensions: readonly TensionHead[]): readonly TensionGroup[] {
  const groups = grouped(tensions, ({ aspects }) => aspects[0] ?? 'other');
  return valuesOf(ASPECTS).flatMap((aspect) => {
    const own = groups.get(aspect);
    return own ? [{ aspect, title: ASPECTS[aspect], tensions: own }] : [];
  });
}
