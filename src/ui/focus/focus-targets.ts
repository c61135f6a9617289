/** What can take the focus. */
export type FocusTarget = HTMLElement | SVGElement;

/** What can take the focus, by name, as long as it stands on the page. */
export interface FocusTargets {
  /** For the `ref` of an element that has these names. */
  readonly named: (...names: readonly string[]) => (element: FocusTarget | null) => (() => void) | undefined;
  /** Those with a name, in the order of the page; without a name all. */
  readonly all: (name?: string) => readonly FocusTarget[];
}

/** A list of targets that what draws them keeps. */
export function createFocusTargets(): FocusTargets {
  const known = new Map<FocusTarget, readonly string[]>();
  return {
    named:
      (...names) =>
      (element) => {
        if (!element) return undefined;
        known.set(element, names);
        return () => void known.delete(element);
      },
    all: (name) =>
      Array.from(known, ([element, names]) => (name === undefined || names.includes(name) ? element : null))
        .filter((element) => element !== null)
        .toSorted(inOrderOfPage),
  };
}

function inOrderOfPage(one: FocusTarget, other: FocusTarget): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
