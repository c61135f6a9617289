/** A part of a text: offsets in UTF-16 units of the text as it was printed, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
