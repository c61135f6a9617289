import { describe, expect, it } from 'vitest';
import { fit } from '#axis/viewport.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { openPlace } from '#timeline/layout/open-place.ts';
import { layoutTimeline } from '#timeline/layout/timeline-layout.ts';
import { LIMITS, SOURCES, SPAN } from '../../../fixtures/any-events.ts';
import { at, chronology } from '../../../fixtures/records.ts';

const october = at('2015-10-01');
const CORPUS = chronology(
  [
    { id: 'dated', reading: 'day', earliest: october, latest: october, sources: [0] },
    { id: 'undated', earliest: null, latest: null, sources: [1] },
    { id: 'filtered', reading: 'day', earliest: october, latest: october, sources: [2] },
  ],
  { sources: SOURCES, span: SPAN },
);
const dated = dateLanes(CORPUS, lanesOf(CORPUS, Int32Array.of(0, 1), 'source', new Set()), LIMITS);
const LAYOUT = layoutTimeline(CORPUS.events, dated, { level: 7, width: 960, limits: LIMITS, rows: 'one' });

describe('the event that is told', () => {
  it('is in view, or beyond an edge', () => {
    expect(openPlace(LAYOUT, fit(LIMITS), new Set([0]))).toBe('in-view');
    expect(openPlace(LAYOUT, { start: october + 5, end: october + 10 }, new Set([0]))).toEqual({
      from: october,
      to: october + 1,
    });
  });

  it('may have no day, or be left out by the filters', () => {
    expect(openPlace(LAYOUT, fit(LIMITS), new Set([1]))).toBe('no-day');
    expect(openPlace(LAYOUT, fit(LIMITS), new Set([2]))).toBe('in-no-lane');
  });
});
