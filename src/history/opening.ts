import type { ViewState } from '#model/choice/view-state.ts';

/** The link of an event that was followed. */
export interface ClickedEvent {
  readonly id: string;
  /** The stop of the mark, as the axis names it; null: it was a row. */
  readonly stop: string | null;
  /** How far the page was scrolled then, in pixels. */
  readonly scrollY: number;
}

/**
 * Where the first of the events that are told in a row was opened: where closing leads back to.
 * Kept from event to event; null where none is told, or where the first was opened otherwise.
 */
export function openingAfter(
  before: ClickedEvent | null,
  from: ViewState,
  to: ViewState,
  clicked: ClickedEvent | null,
): ClickedEvent | null {
  if (to.page.name !== 'event') return null;
  return from.page.name === 'event' ? before : clicked;
}
