import { useEffect, useEffectEvent, useState } from 'react';

import { useSite } from '#app/steps/site.ts';
import { setPublishedBy } from '#model/choice/view-state.ts';
import type { Day } from '#model/day.ts';
import { stopsBeside } from '#model/published/out-by.ts';
import { prefersReducedMotion } from '#ui/reduced-motion.ts';

/** Milliseconds that a stop stands while all are played. */
const STAY = 1500;

/** Plays the stops one after the other, from the first where the last one is shown. */
export function useReplay(stops: readonly Day[]) {
  const { view, go } = useSite();
  const [playing, setPlaying] = useState(false);
  const next = stopsBeside(stops, view.publishedBy).next;
  const step = useEffectEvent(() => {
    if (next === null) setPlaying(false);
    else go(setPublishedBy(view, next), 'replace');
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(step, STAY);
    return () => clearInterval(timer);
  }, [playing]);

  /** Begins or pauses; where as little as possible is to move, one step. */
  function press(): void {
    if (playing) {
      setPlaying(false);
      return;
    }
    go(setPublishedBy(view, next ?? stops[0] ?? null), 'push');
    setPlaying(!prefersReducedMotion());
  }
  return { playing, press };
}
