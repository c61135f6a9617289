import { useState } from 'react';

import { Letters } from '#compare/Letters.tsx';
import { countOf } from '#base/count-of.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { TensionHead } from '#model/comparing/compare.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface TensionLinksProps {
  readonly tensions: readonly TensionHead[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfRecord: (id: string) => string;
  /** So many at first, and with each further step. */
  readonly atOnce?: number;
}

const MOST_AT_ONCE = 40;

/** Places where passages disagree or cannot be compared, each a link to its page. */
export function TensionLinks({ tensions, sources, hrefOfRecord, atOnce = MOST_AT_ONCE }: TensionLinksProps) {
  const [most, setMost] = useState(atOnce);
  const lang = useEditorsLang();
  const left = tensions.length - most;
  return (
    <>
      <ul>
        {tensions.slice(0, most).map(({ id, title, sources: of }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-t border-rule py-1.5">
            <a
              href={hrefOfRecord(id)}
              dir="auto"
              lang={lang}
              className="min-h-6 font-serif text-base leading-snug no-underline hover:underline"
            >
              {title}
            </a>
            <span className="text-xs">
              <Letters of={of} sources={sources} />
            </span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" className="min-h-6 text-xs text-link" onClick={() => setMost(most + atOnce)}>
          {countOf(left, 'more place')}
        </button>
      ) : null}
    </>
  );
}
