import { type BenchEvent, SPAN_FIRST } from '../corpus/bench-event.ts';
import { PEER_DATA_PATH } from '../corpus/peer-data-path.ts';

declare global {
  interface Window {
    /**
     * Of a page that draws on a canvas: whether it has drawn. Later changes it tells by a
     * `bench-drawn` event.
     */
    benchDrawn?: true;
    /** Of a page that draws on a canvas: a point of the window where a click meets an event. */
    benchTarget?: () => { readonly x: number; readonly y: number } | null;
  }
}

const MS_PER_DAY = 86_400_000;

/** The instant at which a day of the span begins. */
export function instantOf(day: number): number {
  return (SPAN_FIRST + day) * MS_PER_DAY;
}

/** Tells the probe that a canvas shows something new. */
export function tellDrawn(): void {
  window.benchDrawn = true;
  window.dispatchEvent(new Event('bench-drawn'));
}

/** Shows those events that pass: what a filter or a search leaves. */
export type Show = (passes: (event: BenchEvent) => boolean) => void;

/**
 * A page with a place to draw, a box that leaves the first group out and a field that searches the
 * titles: what a page around a timeline library has to bring itself. `mount` draws all events and
 * returns how to show fewer.
 */
export async function openPeerPage(mount: (host: HTMLElement, events: readonly BenchEvent[]) => Show): Promise<void> {
  const host = document.getElementById('timeline');
  const box = document.querySelector<HTMLInputElement>('#filter');
  const field = document.querySelector<HTMLInputElement>('#search');
  if (!host || !box || !field) throw new Error('The page lacks its parts.');
  const response = await fetch(`/${PEER_DATA_PATH}`);
  const events: readonly BenchEvent[] = await response.json();
  const show = mount(host, events);
  const update = () => {
    const words = field.value.toLowerCase();
    show(({ group, title }) => (box.checked || group !== 0) && (words === '' || title.toLowerCase().includes(words)));
  };
  box.addEventListener('change', update);
  field.addEventListener('input', update);
}
