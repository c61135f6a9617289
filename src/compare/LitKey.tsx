import { LIT_LOOKS } from '#compare/LitWords.tsx';
import { LIT_KINDS, type LitKind, type LitStretch } from '#model/comparing/lit-words.ts';
import { valuesOf } from '#model/vocabulary.ts';

export interface LitKeyProps {
  readonly of: readonly { readonly lit: readonly LitStretch[] }[];
}

const SAMPLES: Readonly<Record<LitKind, string>> = { only: 'Lit', moved: 'dotted', shared: 'underlined' };

/** What lit words mean, of those ways that are there. */
export function LitKey({ of }: LitKeyProps) {
  const kinds = valuesOf(LIT_KINDS).filter((kind) => of.some(({ lit }) => lit.some((each) => each.kind === kind)));
  if (kinds.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      {kinds.map((kind) => (
        <span key={kind}>
          <mark className={LIT_LOOKS[kind]}>{SAMPLES[kind]}</mark>: {LIT_KINDS[kind]}
        </span>
      ))}
    </p>
  );
}
