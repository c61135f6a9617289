import { useLayoutEffect, useMemo, useRef, useState } from 'react';

import { axisTargets, stopName } from '#timeline/axis-targets.ts';
import type { Stop, Stops } from '#timeline/layout/stops.ts';

/** The one stop of the axis that is in the tab order. */
export interface ActiveStop {
  /** It was chosen last, or it is the selected event's, or the first; null on an empty axis. */
  readonly stop: Stop | null;
  /** Makes the stop of an id the active one. */
  readonly choose: (id: string) => void;
  /** Gives the focus to a stop as soon as it is drawn. */
  readonly focus: (id: string) => void;
}

/** Keeps the active stop of an axis. */
export function useActiveStop(stops: Stops, selected: number | null): ActiveStop {
  const [chosen, setChosen] = useState<string | null>(null);
  const awaited = useRef<string | null>(null);
  const stop = useMemo(() => {
    const known = chosen === null ? undefined : stops.byId.get(chosen);
    const ofSelected = () => stops.lanes.flat().find(({ event }) => event === selected);
    return known ?? ofSelected() ?? stops.lanes.find((lane) => lane.length > 0)?.[0] ?? null;
  }, [chosen, selected, stops]);

  useLayoutEffect(() => {
    const id = awaited.current;
    if (id === null) return;
    awaited.current = null;
    axisTargets.all(stopName(id))[0]?.focus();
  });

  return { stop, choose: setChosen, focus: (id) => (awaited.current = id) };
}
