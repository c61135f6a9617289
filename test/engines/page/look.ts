/** Something that a reader sees in the page, whether or not it is in the window. */
export interface Sight {
  /** Its place among what the selector finds. */
  readonly index: number;
  /** Its name if it has one of its own, else its text, in one line. */
  readonly words: string;
  readonly middle: { readonly x: number; readonly y: number };
  /** Whether its middle is in the window, with nothing else on it. */
  readonly isOpen: boolean;
  readonly hasFocus: boolean;
  /** What stands in it, if it is a field, and whether it is ticked, if it is a box. */
  readonly value: string;
  readonly isChecked: boolean;
  readonly href: string | null;
  readonly ground: string;
}

/** All that is seen of a selector. Runs in the page. */
export function look(selector: string): Sight[] {
  const isSeen = (element: Element) => {
    const { visibility, display } = getComputedStyle(element);
    return visibility === 'visible' && display !== 'none' && element.getClientRects().length > 0;
  };
  return [...document.querySelectorAll(selector)].flatMap((element, index) => {
    if (!isSeen(element)) return [];
    // What runs over several lines is met in the first.
    const { left = 0, top = 0, width = 0, height = 0 } = element.getClientRects()[0] ?? {};
    const middle = { x: left + width / 2, y: top + height / 2 };
    const met = document.elementFromPoint(middle.x, middle.y);
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    return {
      index,
      words: (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/g, ' ').trim(),
      middle,
      isOpen: element.contains(met),
      hasFocus: element === document.activeElement,
      value: isField ? element.value : '',
      isChecked: element instanceof HTMLInputElement && element.checked,
      href: element.getAttribute('href'),
      ground: getComputedStyle(element).backgroundColor,
    };
  });
}

/** Brings one of what a selector finds into the middle of the window. Runs in the page. */
export function bringIntoView(selector: string, index: number): void {
  const element = document.querySelectorAll(selector)[index];
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
}

/** Gives one of what a selector finds the focus. Runs in the page. */
export function giveFocus(selector: string, index: number): void {
  const element = document.querySelectorAll(selector)[index];
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
}
