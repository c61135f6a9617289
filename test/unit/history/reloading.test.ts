import { describe, expect, it } from 'vitest';

import { createNavigation } from '#history/navigation.ts';
import { setRange } from '#model/choice/view-state.ts';
import { day } from '#model/day.ts';

import { pan, select, setUpNavigation } from './set-up-navigation.ts';

describe('the page loaded again', () => {
  it('has what was still waiting in its address', () => {
    const { step, navigation, window, bar } = setUpNavigation();
    step(pan(0));
    step(pan(5));
    navigation.reload();
    expect(bar()).toBe('/?range=2015-09-27..2015-10-06');
    expect(window.calls.reload).toBe(1);
  });
});

describe('loading the page again into a newer version of the site', () => {
  /** The same entry in the page that was loaded again. */
  const again = (site: ReturnType<typeof setUpNavigation>) => createNavigation({ window: site.window, base: '/' });

  it('loads the page with its view, once from each version', () => {
    const site = setUpNavigation();
    site.step(select('talks'));
    site.step(pan(1));
    expect(site.navigation.renew('a.js')).toBe(true);
    expect(site.bar()).toBe('/event/talks/?range=2015-09-23..2015-10-02');
    expect(site.window.calls.reload).toBe(1);

    expect(again(site).renew('b.js')).toBe(true);
    expect(again(site).renew('a.js')).toBe(false);
    expect(again(site).renew('b.js')).toBe(false);
    expect(site.window.calls.reload).toBe(2);
  });

  it('is one step for all parts of a page that ask for it', () => {
    const { navigation, window } = setUpNavigation();
    expect([navigation.renew('a.js'), navigation.renew('a.js')]).toEqual([true, true]);
    expect(window.calls.reload).toBe(1);
  });

  it('is remembered while the view moves on within the entry', () => {
    const site = setUpNavigation();
    site.navigation.renew('a.js');
    const renewed = again(site);
    renewed.go(setRange(renewed.getSnapshot().state, { first: day(16_701), last: day(16_710) }));
    renewed.dispose();
    expect(site.bar()).toContain('range=');
    expect(again(site).renew('a.js')).toBe(false);
  });

  it('is not done where it could not be remembered', () => {
    const { navigation, window } = setUpNavigation();
    window.refuse = true;
    expect(navigation.renew('a.js')).toBe(false);
    expect(window.calls.reload).toBe(0);
  });
});
