import { useLayoutEffect, useMemo, useRef } from 'react';

import type { Chronology } from '#model/chronology.ts';
import { axisTargets, laneHeadName } from '#timeline/axis-targets.ts';
import { LaneFinder } from '#timeline/frame/LaneFinder.tsx';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { MOST_OF_MANY } from '#timeline/layout/standing-lanes.ts';
import { foldedWords } from '#timeline/layout/words/folded-lanes.ts';

export interface MoreLanesProps {
  readonly chronology: Chronology;
  /** All lanes, and those that stand. */
  readonly lanes: readonly DatedLane[];
  readonly standing: readonly DatedLane[];
  /** Ids of the lanes that are to stand first. */
  readonly order: readonly string[];
  /** So many lanes are to stand; null: as many as have room. */
  readonly onMost: (most: number | null) => void;
  /** These are to stand first. */
  readonly onOrder: (ids: readonly string[]) => void;
}

const BUTTON = 'text-control nums';

/** The lanes that do not stand: how many they are, what opens them, and where one is found. */
export function MoreLanes({ chronology, lanes, standing, order, onMost, onOrder }: MoreLanesProps) {
  const words = useMemo(() => {
    const folded = lanes.filter((held) => !standing.includes(held));
    return folded.length === 0
      ? null
      : foldedWords(
          chronology,
          folded.map(({ lane }) => lane),
        );
  }, [chronology, lanes, standing]);
  const next = Math.min(lanes.length, standing.length + MOST_OF_MANY);
  // The keyboard goes on in the lane that was found, as soon as it stands.
  const awaited = useRef<string | null>(null);
  useLayoutEffect(() => {
    const [head] = awaited.current === null ? [] : axisTargets.all(laneHeadName(awaited.current));
    if (!head) return;
    awaited.current = null;
    head.focus();
  });

  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-4 pt-2 text-xs print:hidden noscript:hidden">
      <p className="nums text-muted">{words === null ? `All ${lanes.length} lanes` : `and ${words}`}</p>
      {next < lanes.length ? (
        <button type="button" className={BUTTON} onClick={() => onMost(next)}>
          Show {next - standing.length} more
        </button>
      ) : null}
      {words === null ? null : (
        <button type="button" className={BUTTON} onClick={() => onMost(Infinity)}>
          Show all {lanes.length}
        </button>
      )}
      {standing.length > MOST_OF_MANY ? (
        <button type="button" className={BUTTON} onClick={() => onMost(null)}>
          Fold
        </button>
      ) : null}
      {order.length > 0 ? (
        <button type="button" className={BUTTON} onClick={() => onOrder([])}>
          In their own order
        </button>
      ) : null}
      <LaneFinder
        chronology={chronology}
        lanes={lanes}
        onFound={(id) => {
          awaited.current = id;
          onOrder([id, ...order.filter((each) => each !== id)]);
        }}
      />
    </div>
  );
}
