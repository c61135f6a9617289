/** A link to a place in the page: the browser goes on from there, without a holder. */
const TO_A_PLACE = 'a[href^="#"]';

/** What has the focus, and where it stands: what holds it, inmost first, and its place in each. */
export interface HeldFocus {
  readonly element: HTMLElement | SVGElement;
  readonly places: readonly { readonly parent: Element; readonly index: number }[];
}

/** What takes the focus as `target`; null: nothing to come back to. */
export function heldBy(target: EventTarget | null): HeldFocus | null {
  if (!canFocus(target) || target === document.body || target.matches(TO_A_PLACE)) return null;
  const places: HeldFocus['places'][number][] = [];
  for (let child: Element = target, parent = child.parentElement; parent; child = parent, parent = child.parentElement)
    places.push({ parent, index: Array.prototype.indexOf.call(parent.children, child) });
  return { element: target, places };
}

export function canFocus(target: unknown): target is HTMLElement | SVGElement {
  return target instanceof HTMLElement || target instanceof SVGElement;
}
