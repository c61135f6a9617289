import { describe, expect, it } from 'vitest';
import { viewportByKey } from '#scale/scale-keys.ts';

const LIMITS = { start: 0, end: 100, minDays: 2 };
const VIEW = { start: 40, end: 60 };

const press = (key: string, shiftKey = false) => viewportByKey({ key, shiftKey }, VIEW, 45, LIMITS);

describe('a key on the axis', () => {
  it.each([
    ['+', { start: 42, end: 54 }],
    ['=', { start: 42, end: 54 }],
    ['0', { start: 0, end: 100 }],
  ])('%s zooms, and the day it zooms about stays where it is', (key, expected) => {
    expect(press(key)).toEqual(expected);
  });

  it('- zooms out as far as + zooms in', () => {
    const closer = press('+');
    expect(closer && viewportByKey({ key: '-', shiftKey: false }, closer, 45, LIMITS)).toEqual({
      start: expect.closeTo(VIEW.start, 9),
      end: expect.closeTo(VIEW.end, 9),
    });
  });

  it('with Shift pans by a quarter, arrows alone do not', () => {
    expect(press('ArrowRight', true)).toEqual({ start: 45, end: 65 });
    expect(press('ArrowLeft', true)).toEqual({ start: 35, end: 55 });
    expect(press('ArrowRight')).toBeNull();
  });

  it.each(['Enter', 'a', 'Escape', 'Home'])('%s moves nothing', (key) => {
    expect(press(key)).toBeNull();
  });
});
