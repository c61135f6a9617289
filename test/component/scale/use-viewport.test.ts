import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limitsOf } from '#axis/viewport.ts';
import type { DaySpan } from '#model/day.ts';
import { rangeOf, useViewport, viewOf } from '#scale/use-viewport.ts';
import { at } from '../../fixtures/records.ts';

const LIMITS = limitsOf({ first: at('2015-09-01'), last: at('2015-11-30') });
const OCTOBER: DaySpan = { first: at('2015-10-01'), last: at('2015-10-31') };
const A_WEEK: DaySpan = { first: at('2015-10-05'), last: at('2015-10-11') };
const LONG = 5000;

interface Props {
  readonly range: DaySpan | null;
  readonly onRange?: (range: DaySpan | null) => void;
}

function setup(first: DaySpan | null = null) {
  const onRange = vi.fn();
  const initialProps: Props = { range: first };
  const { result, rerender, unmount } = renderHook(
    (props: Props) => useViewport(LIMITS, props.range, props.onRange ?? onRange),
    { initialProps },
  );
  const store = () => result.current;
  return {
    onRange,
    rerender,
    unmount,
    view: () => store().get(),
    move: (range: DaySpan | null) => act(() => store().set(viewOf(range, LIMITS))),
    rest: (ms = LONG) => {
      act(() => {
        vi.advanceTimersByTime(ms);
      });
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the range of an address', () => {
  it.each<[string, DaySpan | null]>([
    ['everything', null],
    ['a month', OCTOBER],
    ['a week', A_WEEK],
    ['the first days', { first: at('2015-09-01'), last: at('2015-09-03') }],
    ['the last days', { first: at('2015-11-28'), last: at('2015-11-30') }],
  ])('of %s is the same after it has been shown', (_name, range) => {
    expect(rangeOf(viewOf(range, LIMITS), LIMITS)).toEqual(range);
  });

  it('is null for the whole span', () => {
    expect(rangeOf(viewOf({ first: at('2015-09-01'), last: at('2015-11-30') }, LIMITS), LIMITS)).toBeNull();
  });

  it('never ends before it begins', () => {
    const { first, last } = rangeOf({ start: LIMITS.start + 3.4, end: LIMITS.start + 3.9 }, LIMITS) ?? OCTOBER;
    expect(last).toBeGreaterThanOrEqual(first);
  });
});

describe('the viewport', () => {
  it('begins with the range of the address', () => {
    expect(setup(OCTOBER).view()).toEqual({ start: at('2015-10-01'), end: at('2015-11-01') });
    expect(setup().view()).toEqual({ start: at('2015-09-01'), end: at('2015-12-01') });
  });

  it('tells its range once movement rests, and only the last', () => {
    const { move, rest, onRange } = setup();
    move(OCTOBER);
    rest(50);
    move(A_WEEK);
    rest(50);
    expect(onRange).not.toHaveBeenCalled();
    rest();
    expect(onRange).toHaveBeenCalledExactlyOnceWith(A_WEEK);
  });

  it('tells nothing when it comes to rest where it was', () => {
    const { move, rest, onRange } = setup();
    move(OCTOBER);
    move(null);
    rest();
    expect(onRange).not.toHaveBeenCalled();
  });

  it('tells null when everything is in view again', () => {
    const { move, rest, onRange } = setup(OCTOBER);
    move(null);
    rest();
    expect(onRange).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('follows a range from outside, and does not tell it back', () => {
    const { rerender, rest, view, onRange } = setup();
    rerender({ range: A_WEEK });
    expect(view()).toEqual({ start: at('2015-10-05'), end: at('2015-10-12') });
    rest();
    expect(onRange).not.toHaveBeenCalled();
  });

  it('gives way to a range from outside while it moves', () => {
    const { move, rerender, rest, view, onRange } = setup();
    move(A_WEEK);
    rerender({ range: OCTOBER });
    rest();
    expect(view()).toEqual({ start: at('2015-10-01'), end: at('2015-11-01') });
    expect(onRange).not.toHaveBeenCalled();
  });

  it('stays where it is when the page draws again', () => {
    const { move, rerender, rest, view } = setup(OCTOBER);
    move(A_WEEK);
    rerender({ range: OCTOBER });
    expect(view()).toEqual({ start: at('2015-10-05'), end: at('2015-10-12') });
    rest();
  });

  it('still tells when the page draws again before it rests, and tells the newest listener', () => {
    const { move, rerender, rest, onRange } = setup();
    const newest = vi.fn();
    move(A_WEEK);
    rerender({ range: null, onRange: newest });
    rest();
    expect(newest).toHaveBeenCalledExactlyOnceWith(A_WEEK);
    expect(onRange).not.toHaveBeenCalled();
  });

  it('tells nothing once it is gone', () => {
    const { move, unmount, rest, onRange } = setup();
    move(A_WEEK);
    unmount();
    rest();
    expect(onRange).not.toHaveBeenCalled();
  });
});
