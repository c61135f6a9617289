import { countUp } from '#base/count-up.ts';
import type { Term, WordHit } from '#model/claims/wording.ts';

export interface TermSwitchProps {
  readonly terms: readonly Term[];
  /** The term whose words are lit, by id. */
  readonly litTerm: string | null;
  /** Its words in this article. */
  readonly hits: readonly WordHit[];
  readonly onLitTerm: (term: string | null) => void;
}

/** Chooses for which thing the words are lit, and says how often this article uses each. */
export function TermSwitch({ terms, litTerm, hits, onLitTerm }: TermSwitchProps) {
  if (terms.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { word } of hits) countUp(counts, word);
  const found = [...counts].map(([word, count]) => `${word} ${count}`).join(', ');
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-muted noscript:hidden print:hidden">
      <label className="inline-flex max-w-full items-baseline gap-1">
        <span className="shrink-0">Highlight words for</span>
        <select
          value={litTerm ?? ''}
          onChange={({ target }) => onLitTerm(target.value === '' ? null : target.value)}
          className="min-h-6 max-w-40 min-w-0 truncate xl:max-w-64 border-b border-rule bg-paper text-ink"
        >
          <option value="">none</option>
          {terms.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <output className="nums min-w-0">{litTerm === null ? '' : found === '' ? 'None in this article' : found}</output>
    </p>
  );
}
