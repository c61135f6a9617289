import { inQuotes } from '#model/claims/quote-marks.ts';
import type { LitKind } from '#model/comparing/lit-words.ts';
import type { LitWordsProps } from '#compare/LitWords.tsx';

const LEADS: readonly (readonly [LitKind, string])[] = [
  ['only', 'Only here'],
  ['moved', 'At another place'],
  ['shared', 'In another one too'],
];

/** What is lit, for those who hear the page. */
export function LitInWords({ exact, lit }: LitWordsProps) {
  const parts = LEADS.flatMap(([kind, lead]) => {
    const words = lit.filter((each) => each.kind === kind).map(({ start, end }) => inQuotes(exact.slice(start, end)));
    return words.length === 0 ? [] : [`${lead}: ${words.join(', ')}.`];
  });
  return parts.length === 0 ? null : <p className="sr-only">{parts.join(' ')}</p>;
}
