/** What a step shows may come some frames after the step: lists and panels yield to the axis. */
const FRAMES = 30;

/** Calls `found` with the element of an id as soon as it is in the page, within half a second or never. */
export function whenThere(id: string, found: (element: HTMLElement) => void, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element) found(element);
    else if (frames > 0) whenThere(id, found, frames - 1);
  });
}
