/** What has the focus for want of better, until the reader goes on from there. */
let standIn: Element | null = null;

/** Says what that is; null: the focus is where the reader brought it. */
export function setStandIn(element: Element | null): void {
  standIn = element;
}

/** Whether nothing has the focus that the reader chose: a step may give it to what it shows. */
export function focusIsFree(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || (standIn !== null && activeElement === standIn);
}
