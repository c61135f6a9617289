import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { depthInPane } from '#reader/layout/depth-in-pane.ts';

describe('how deep in its pane a passage stands', () => {
  test.each([
    ['at the beginning of its paragraph below a gap', 2, 56, 10],
    ['in its second line below the first', 28, 56, 36],
    ['in its ninth line below two whole ones', 210, 56, 54],
    ['in its ninth line below one, where there is room for no more', 210, 40, 28],
    ['at the top of a pane of no height', 210, 0, 2],
  ])('%s', (_name, above, deepest, depth) => {
    expect(depthInPane({ above, lineHeight: 26 }, deepest)).toBe(depth);
  });

  it('leaves no line cut by the upper edge', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 12, max: 60 }), fc.nat(200), (line, lineHeight, deepest) => {
        const above = line * lineHeight + 2;
        const cut = above - depthInPane({ above, lineHeight }, deepest);
        // The edge stands between two lines, or before the first.
        expect(cut < 0 || cut % lineHeight === 0).toBe(true);
      }),
    );
  });
});
