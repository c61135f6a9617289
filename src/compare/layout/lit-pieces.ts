import { inQuotes } from '#model/claims/quote-marks.ts';
import type { LitKind, LitStretch } from '#model/comparing/lit-words.ts';

/** A stretch of a quotation that looks one way; `kind` null: not lit. */
export interface LitPiece {
  readonly start: number;
  readonly text: string;
  readonly kind: LitKind | null;
}

/** A quotation between its marks, in pieces by what is lit. */
export function litPieces(exact: string, lit: readonly LitStretch[]): readonly LitPiece[] {
  const quoted = inQuotes(exact);
  const opens = quoted.indexOf(exact);
  const pieces: LitPiece[] = [];
  let last = 0;
  const add = (from: number, to: number, kind: LitKind | null) => {
    if (to > from) pieces.push({ start: from, text: quoted.slice(from, to), kind });
    last = to;
  };
  for (const { kind, start, end } of lit) {
    add(last, opens + start, null);
    add(opens + start, opens + end, kind);
  }
  add(last, quoted.length, null);
  return pieces;
}
