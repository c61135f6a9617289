import { describe, expect, it } from 'vitest';

import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import { clusterScene } from '#timeline/layout/scene/cluster-scene.ts';

describe('a count', () => {
  const cluster: PackedCluster = {
    events: Int32Array.of(3, 4, 5, 6, 7),
    from: 10,
    to: 14,
    days: [
      { day: 10, count: 1, earlier: 0, later: 0 },
      { day: 13, count: 4, earlier: 0, later: 0 },
    ],
    above: null,
  };
  const look = { cluster, zone: 16, highest: 12, fullest: 4 };

  it('is a bar for each day that has any of its events, as wide as the day, and its words', () => {
    const label = { text: '5 more, 11–14 Jan', side: 'left', dx: 0 } as const;
    expect(clusterScene({ ...look, label, dayPx: 12 })).toEqual([
      expect.objectContaining({ classes: 'cluster-ground', at: { x: 0, y: -16, width: 48, height: 16 } }),
      expect.objectContaining({ classes: 'cluster-bar', at: { d: 'M0 0V-6H12V0ZM36 0V-12H48V0Z' } }),
      expect.objectContaining({ text: '5 more, 11–14 Jan', align: 'end', at: { x: -6, y: -2.5 } }),
    ]);
  });

  it('never ends after its day, however narrow that is', () => {
    const [, bars] = clusterScene({ ...look, label: undefined, dayPx: 0.25 });
    expect(bars).toMatchObject({ at: { d: 'M-1 0V-12H1V0Z' } });
  });
});
