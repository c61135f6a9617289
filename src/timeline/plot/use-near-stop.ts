import { useEffect, useRef, useState } from 'react';

import type { Stop, Stops } from '#timeline/layout/stops.ts';

/** Milliseconds for which a card stays when the pointer has left its mark: the way to it. */
const CARD_STAYS = 200;

type Timer = ReturnType<typeof setTimeout>;

/** The stop under the pointer, or with the focus. */
export interface NearStop {
  readonly stop: Stop | null;
  /**
   * Comes to a stop, or to none. `waits`: where a card is shown the pointer may be on its way to
   * it, so that what lies between has to wait.
   */
  readonly approach: (id: string | null, waits?: boolean) => void;
  /** The pointer comes nearer to the card: what has to wait waits from now on. */
  readonly linger: () => void;
  /** Nothing is waited for: the pointer has reached the card. */
  readonly stay: () => void;
  /** Shows nothing until the next approach. */
  readonly forget: () => void;
}

/** Keeps what is near; `onApproach` is told the event of a mark, null of anything else. */
export function useNearStop({ byId }: Stops, onApproach: (event: number | null) => void): NearStop {
  const [near, setNear] = useState<string | null>(null);
  const waiting = useRef<{ readonly id: string | null; readonly timer: Timer } | null>(null);
  const stop = near === null ? null : (byId.get(near) ?? null);
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);

  function stay() {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  }

  function wait(id: string | null) {
    stay();
    waiting.current = { id, timer: setTimeout(arrive, CARD_STAYS, id) };
  }

  function arrive(id: string | null) {
    waiting.current = null;
    setNear(id);
    const next = id === null ? undefined : byId.get(id);
    onApproach(next?.mark ? next.event : null);
  }

  function approach(id: string | null, waits = false) {
    stay();
    if (id === near) return;
    if (waits && stop?.mark) wait(id);
    else arrive(id);
  }

  const linger = () => waiting.current && wait(waiting.current.id);

  return { stop, approach, linger, stay, forget: () => setNear(null) };
}
