import type { ReactNode } from 'react';

import { useHref, useSite } from '#app/steps/site.ts';
import { openPage } from '#model/choice/view-state.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface RecordHeadProps {
  readonly title: string;
  readonly sentence: string;
  /** Below them. */
  readonly children: ReactNode;
}

/** The title of a tension or a question, and the sentence on it. */
export function RecordHead({ title, sentence, children }: RecordHeadProps) {
  const { view } = useSite();
  const href = useHref();
  const lang = useEditorsLang();
  return (
    <>
      <p className="text-xs text-muted">
        <a href={href(openPage(view, { name: 'compare', id: null }))} className="text-link">
          All that can be compared
        </a>
      </p>
      <h1 id="compared-title" dir="auto" lang={lang} className="mt-1 font-serif text-xl font-semibold text-balance">
        {title}
      </h1>
      <p dir="auto" lang={lang} className="mt-1 max-w-[62ch] font-serif text-base text-pretty">
        {sentence}
      </p>
      {children}
    </>
  );
}
