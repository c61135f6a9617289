import { type RefObject, useLayoutEffect, useRef } from 'react';

import { useSite } from '#app/steps/site.ts';

/**
 * Brings the beginning of a list back into view when a choice of the reader has changed what it
 * shows, `step`, and it began above the window. Links and steps through the history have their own
 * place to lead to (`use-brought-into-view.ts`).
 */
export function useKeptInView(list: RefObject<HTMLElement | null>, step: unknown): void {
  const { arrival } = useSite();
  const seen = useRef({ step, arrival });
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = { step, arrival };
    if (before.step === step || before.arrival !== arrival) return;
    const shown = list.current;
    if (shown && shown.getBoundingClientRect().top < 0) shown.scrollIntoView({ block: 'start' });
  }, [list, step, arrival]);
}
