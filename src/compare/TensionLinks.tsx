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
}

/** Of more than these the others come on request. */
const MOST_AT_ONCE = 40;

/** Places where passages disagree or cannot be compared, each a link to its page. */
export function TensionLinks({ tensions, sources, hrefOfRecord }: TensionLinksProps) {
  const [most, setMost] = useState(MOST_AT_ONCE);
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
        <button type="button" className="min-h-6 text-xs text-link" onClick={() => setMost(most + MOST_AT_ONCE)}>
          {countOf(left, 'more place')}
        </button>
      ) : null}
    </>
  );
}
