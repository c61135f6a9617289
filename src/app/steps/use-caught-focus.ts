import { useEffectEvent, useLayoutEffect, useRef } from 'react';

import { useSite } from '#app/steps/site.ts';
import type { FocusTarget } from '#ui/focus/focus-targets.ts';
import { focusIsFree } from '#ui/focus/free-focus.ts';

/**
 * When what had the focus goes with a step, what `find` tells takes it: the keyboard goes on from
 * there, and it is announced. `step` is what the page shows, by name or by identity; nothing is
 * done while that stays, nor in a page just opened.
 */
export function useCaughtFocus(step: unknown, find: () => FocusTarget | null): void {
  const { justOpened } = useSite();
  const shown = useRef<unknown>(null);
  const look = useEffectEvent(() => {
    if (!justOpened && focusIsFree()) find()?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    look();
  }, [step]);
}
