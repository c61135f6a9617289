import { useEffect, useRef, useState } from 'react';

import type { Stop, Stops } from '#timeline/layout/stops.ts';

/** Milliseconds for which a card stays when the pointer has left its mark: the way to it. */
const CARD_STAYS = 200;

/** The stop under the pointer, or with the focus. */
export interface NearStop {
  readonly stop: Stop | null;
  /**
   * Comes to a stop, or to none. `waits`: where a card is shown the pointer may be on its way to
   * it, so that what lies between has to wait.
   */
  readonly approach: (id: string | null, waits?: boolean) => void;
  /** Nothing is waited for: the pointer has reached the card. */
  readonly stay: () => void;
  /** Shows nothing until the next approach. */
  readonly forget: () => void;
}

/** Keeps what is near; `onApproach` is told the event of a mark, null of anything else. */
export function useNearStop({ byId }: Stops, onApproach: (event: number | null) => void): NearStop {
  const [near, setNear] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = near === null ? null : (byId.get(near) ?? null);
  const stay = () => clearTimeout(waiting.current);
  useEffect(() => () => clearTimeout(waiting.current), []);

  function arrive(id: string | null) {
    setNear(id);
    const next = id === null ? undefined : byId.get(id);
    onApproach(next?.mark ? next.event : null);
  }

  function approach(id: string | null, waits = false) {
    stay();
    if (id === near) return;
    if (waits && stop?.mark) waiting.current = setTimeout(arrive, CARD_STAYS, id);
    else arrive(id);
  }

  return { stop, approach, stay, forget: () => setNear(null) };
}
