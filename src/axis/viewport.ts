import type { DaySpan } from '#model/day.ts';

/**
 * The visible stretch of time: days since 1970 with fractions, half-open. Day d covers d up to d +
 * 1.
 */
export interface Viewport {
  readonly start: number;
  readonly end: number;
}

/** How far a viewport may go. `minDays` is the deepest zoom. */
export interface ViewportLimits {
  readonly start: number;
  readonly end: number;
  readonly minDays: number;
}

const MIN_DAYS = 2;
const ROUNDING_DAYS = 1e-6;

/** The limits of a span: its days, and no closer than two of them. */
export function limitsOf(span: DaySpan): ViewportLimits {
  const days = span.last + 1 - span.first;
  return { start: span.first, end: span.last + 1, minDays: Math.min(MIN_DAYS, days) };
}

/** Everything in view. */
export function fit({ start, end }: ViewportLimits): Viewport {
  return { start, end };
}

export function isFit(view: Viewport, limits: ViewportLimits): boolean {
  return view.start <= limits.start && view.end >= limits.end;
}

/**
 * Moves a viewport within its limits without changing its length, and shortens it only if it is
 * longer than they allow.
 */
export function clampViewport(view: Viewport, limits: ViewportLimits): Viewport {
  const length = Math.max(view.end - view.start, limits.minDays);
  // Fractions lose their last places on the way: what is as good as everything is everything, and
  // `isFit`.
  if (length > limits.end - limits.start - ROUNDING_DAYS) return fit(limits);
  const start = Math.min(Math.max(view.start, limits.start), limits.end - length);
  return { start, end: start + length };
}

/**
 * Shows `factor` times as many days with the day `at` staying where it is: below 1 zooms in, above
 * 1 out. At a limit the length stops there, still about `at`; only an edge of the limits moves it.
 */
export function zoomAbout(view: Viewport, at: number, factor: number, limits: ViewportLimits): Viewport {
  const length = view.end - view.start;
  const wanted = Math.min(Math.max(length * factor, limits.minDays), limits.end - limits.start);
  const share = (at - view.start) / length;
  const start = at - share * wanted;
  return clampViewport({ start, end: start + wanted }, limits);
}

/** Moves the viewport by a number of days, later if positive, as far as the limits allow. */
export function panBy(view: Viewport, days: number, limits: ViewportLimits): Viewport {
  return clampViewport({ start: view.start + days, end: view.end + days }, limits);
}

/**
 * The viewport that shows a span of whole days with a margin of `margin` of its length on both
 * sides.
 */
export function viewportAround(span: DaySpan, limits: ViewportLimits, margin = 0): Viewport {
  const length = span.last + 1 - span.first;
  const wanted = Math.max(length * (1 + 2 * margin), limits.minDays);
  const middle = (span.first + span.last + 1) / 2;
  return clampViewport({ start: middle - wanted / 2, end: middle + wanted / 2 }, limits);
}

/**
 * The least movement that brings the days `from` to `to` (half-open) into view; the same viewport
 * if they are.
 */
export function revealing(view: Viewport, from: number, to: number, limits: ViewportLimits): Viewport {
  const length = view.end - view.start;
  const margin = Math.max(0, Math.min(length * 0.06, (length - (to - from)) / 2));
  if (from >= view.start && to <= view.end) return view;
  const start = from < view.start || to - from > length ? from - margin : to + margin - length;
  return clampViewport({ start, end: start + length }, limits);
}

/** Pixels a day takes. */
export function dayWidth(view: Viewport, width: number): number {
  return width / (view.end - view.start);
}

/** The x of a day, in pixels from the left edge of a plot `width` wide. */
export function xOf(view: Viewport, width: number, at: number): number {
  return (at - view.start) * dayWidth(view, width);
}

/** The day, with its fraction, at an x. */
export function dayAtX(view: Viewport, width: number, x: number): number {
  return view.start + x / dayWidth(view, width);
}
