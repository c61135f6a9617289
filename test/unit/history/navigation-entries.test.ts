import { describe, expect, it } from 'vitest';

import { MIN_REPLACE_INTERVAL } from '#history/address-bar.ts';
import { openPassageInSource, setRange, setSources, setWords } from '#model/choice/view-state.ts';
import { day } from '#model/day.ts';

import { pan, select, setUpNavigation } from './set-up-navigation.ts';

const october = { first: day(16_709), last: day(16_739) };

describe('Back', () => {
  it('goes through choices one by one, and Forward again', () => {
    const { step, window, view } = setUpNavigation();
    step(select('a'));
    step(select('b'));
    step((state) => setSources(state, ['ians']));
    window.travel(-1);
    expect(view()).toMatchObject({ page: { id: 'b' }, filters: { sources: [] } });
    window.travel(-1);
    expect(view().page).toEqual({ name: 'event', id: 'a' });
    window.travel(-1);
    expect(view().page).toEqual({ name: 'explorer' });
    window.travel(3);
    expect(view()).toMatchObject({ page: { id: 'b' }, filters: { sources: ['ians'] } });
    expect(window.entries).toHaveLength(4);
  });

  it('finds the range that was shown when the choice was made', () => {
    const { step, window, view, timers } = setUpNavigation();
    step(pan(0));
    step(pan(5));
    const { range } = view();
    step(select('a'));
    step(pan(20));
    timers.advance(1_000);
    window.travel(-1);
    expect(view()).toMatchObject({ page: { name: 'explorer' }, range });
  });

  it('gives up what was waiting for the entry it leaves', () => {
    const { step, window, view, timers } = setUpNavigation();
    step(select('a'));
    step(pan(20));
    window.travel(-1);
    timers.advance(1_000);
    expect(view()).toMatchObject({ page: { name: 'explorer' }, range: null });
    expect(window.entries).toEqual(['/', '/event/a/']);
    expect(timers.waiting()).toBe(0);
  });

  it('tells once, though fragments bring two events', () => {
    const { step, window, told } = setUpNavigation('/source/a/');
    step((state) => openPassageInSource(state, { passage: 'a:t1-2', edition: null }));
    const before = told();
    window.travel(-1);
    expect(told()).toBe(before + 1);
  });

  it('keeps the parts of the view that it says again, so that nothing is filtered anew', () => {
    const { step, view, window, timers } = setUpNavigation();
    step((state) => setSources(setRange(state, october), ['a']));
    timers.advance(1_000);
    step(select('talks'));
    const { filters, range } = view();
    window.travel(-1);
    expect(view().page.name).toBe('explorer');
    expect(view().filters).toBe(filters);
    expect(view().range).toBe(range);
  });

  it('is an arrival by history, which our own steps are not', () => {
    const { step, window, navigation, timers } = setUpNavigation('/source/a/');
    step((state) => openPassageInSource(state, { passage: 'a:t1-2', edition: null }));
    step(pan(3));
    timers.advance(1_000);
    expect(navigation.getSnapshot()).toMatchObject({ arrival: { by: 'address' }, changed: true });
    window.travel(-1);
    const { arrival, state, changed } = navigation.getSnapshot();
    expect({ arrival, changed }).toEqual({ arrival: { by: 'history', to: state }, changed: false });
    step(select('b'));
    expect(navigation.getSnapshot()).toMatchObject({ arrival: { by: 'history' }, changed: true });
  });

  it('writes no entry of its own', () => {
    const { step, window, timers } = setUpNavigation();
    step(select('a'));
    timers.advance(1_000);
    const before = { ...window.calls };
    window.travel(-1);
    timers.advance(1_000);
    expect(window.calls).toEqual(before);
  });
});

describe('pan, zoom and typing', () => {
  it('show at once and write at most every 350 ms, the last one always', () => {
    const { step, view, window, timers, bar } = setUpNavigation();
    for (let frame = 0; frame < 60; frame++) {
      step(pan(frame));
      expect(view().range?.first).toBe(16_700 + frame);
      timers.advance(16);
    }
    expect(window.calls.replace).toBeLessThanOrEqual(4);
    timers.advance(MIN_REPLACE_INTERVAL);
    expect(bar()).toBe('/?range=2015-11-20..2015-11-29');
    expect(window.entries).toHaveLength(1);
  });

  it("stay below Safari's limit of 100 writes in 30 s", () => {
    const { step, window, timers } = setUpNavigation();
    for (let at = 0; at < 30_000; at += 10) {
      step(pan(at % 1_000));
      timers.advance(10);
    }
    expect(window.calls.replace).toBeGreaterThan(80);
    expect(window.calls.replace).toBeLessThan(90);
  });

  it('write nothing when they come back to what the bar shows', () => {
    const { step, window, timers } = setUpNavigation();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'je'));
    step((state) => setWords(state, 'j'));
    timers.advance(1_000);
    expect(window.calls.replace).toBe(1);
  });

  it('are written before a choice makes its entry', () => {
    const { step, window, timers } = setUpNavigation();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'jet'));
    step(select('a'));
    timers.advance(1_000);
    expect(window.entries).toEqual(['/?q=jet', '/event/a/?q=jet']);
  });

  it('are written when the page is left', () => {
    const { step, window, bar } = setUpNavigation();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'jet'));
    window.dispatch('pagehide');
    expect(bar()).toBe('/?q=jet');
  });

  it('keep the parameters that are not ours', () => {
    const { step, bar } = setUpNavigation('/?utm_source=x');
    step((state) => setWords(state, 'jet'));
    expect(bar()).toBe('/?q=jet&utm_source=x');
  });
});
