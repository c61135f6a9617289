import { createContext, use } from 'react';

import { at } from '#base/at.ts';

/** Where words of a text are lit: offsets, in order, without overlap. */
export type LitIn = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** What is lit in quotations; by default nothing. */
export const LitContext = createContext<LitIn | null>(null);

/** A text with the words lit that a search looks for. */
export function LitText({ text }: { readonly text: string }) {
  const lit = use(LitContext)?.(text) ?? [];
  if (lit.length === 0) return text;
  return lit.map(({ start, end }, index) => (
    <span key={start}>
      {text.slice(index === 0 ? 0 : at(lit, index - 1).end, start)}
      <mark className="found">{text.slice(start, end)}</mark>
      {index === lit.length - 1 ? text.slice(end) : null}
    </span>
  ));
}
