import { type ReactNode, useMemo } from 'react';

import { useLitTerms } from '#app/search/use-lit-terms.ts';
import { litIn } from '#model/search/terms/lit-words.ts';
import { LitContext } from '#ui/LitText.tsx';

/** Lights in all quotations within it the words that a search looks for. */
export function LitWords({ children }: { readonly children: ReactNode }) {
  const terms = useLitTerms();
  const lit = useMemo(() => (terms.length === 0 ? null : (text: string) => litIn(text, terms)), [terms]);
  return <LitContext value={lit}>{children}</LitContext>;
}
