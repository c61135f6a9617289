import { litPieces } from '#compare/layout/lit-pieces.ts';
import type { LitKind, LitStretch } from '#model/comparing/lit-words.ts';

export interface LitWordsProps {
  readonly exact: string;
  readonly lit: readonly LitStretch[];
}

export const LIT_LOOKS: Readonly<Record<LitKind, string>> = {
  only: '',
  moved: 'bg-transparent underline decoration-dotted decoration-2 underline-offset-4',
  shared: 'bg-transparent underline decoration-strong-rule decoration-1 underline-offset-4',
};

/** The words of a passage in quotation marks, those lit that are to be looked at. */
export function LitWords({ exact, lit }: LitWordsProps) {
  return litPieces(exact, lit).map(({ start, text, kind }) =>
    kind === null ? (
      text
    ) : (
      <mark key={start} data-lit={kind} className={LIT_LOOKS[kind]}>
        {text}
      </mark>
    ),
  );
}
