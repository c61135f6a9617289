import { paintedWords } from '#model/claims/painted-words.ts';
import type { Claim, Source } from '#model/corpus.ts';

/** The words a claim rests on, its passages in their order. */
export function quotationOf(claim: Pick<Claim, 'passages'>, source: Pick<Source, 'text' | 'markup'>): string {
  return claim.passages.map((passage) => paintedWords(source, passage)).join(' … ');
}

/** At most `limit` characters, cut between words. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).replace(/[\s,;:–—-]+$/, '')}…`;
}
