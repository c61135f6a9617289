import type { Stretch } from '#model/stretch.ts';
import { occurrences } from '#pipeline/quotes/occurrences.ts';

/** What to look for: `prefix` and `suffix` stand right before and after it, without a gap. */
export interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type QuoteMatch =
  | { readonly kind: 'one'; readonly start: number; readonly end: number }
  /** `elsewhere`: where it stands without that prefix and suffix. */
  | { readonly kind: 'none'; readonly elsewhere: readonly number[] }
  | { readonly kind: 'many'; readonly starts: readonly number[] };

/**
 * Finds a quote character for character; nothing that is only similar counts. With `within`, the
 * quote itself has to lie inside one of these stretches, its prefix and suffix need not.
 */
export function matchQuote(text: string, { exact, prefix, suffix }: Wanted, within?: readonly Stretch[]): QuoteMatch {
  if (exact === '') return { kind: 'none', elsewhere: [] };
  const all = occurrences(text, exact).filter(
    (start) => !within || within.some((stretch) => stretch.start <= start && start + exact.length <= stretch.end),
  );
  const starts = all.filter((start) => text.endsWith(prefix, start) && text.startsWith(suffix, start + exact.length));
  const [start] = starts;
  if (start === undefined) return { kind: 'none', elsewhere: all };
  return starts.length === 1 ? { kind: 'one', start, end: start + exact.length } : { kind: 'many', starts };
}
