import { describe, expect, it } from 'vitest';

import { MIN_REPLACE_INTERVAL } from '#history/address-bar.ts';
import { createNavigation } from '#history/navigation.ts';
import {
  openPassageInSource,
  selectEvent,
  setRange,
  setSources,
  setWords,
  type ViewState,
} from '#model/choice/view-state.ts';
import { day } from '#model/day.ts';

import { chronology, source } from '../../fixtures/records.ts';
import { fakeTimers, fakeWindow } from './fake-window.ts';

function setup(address = '/', base = '/') {
  const window = fakeWindow(address);
  const timers = fakeTimers();
  const navigation = createNavigation({ window, base, timers });
  let told = 0;
  const unsubscribe = navigation.subscribe(() => told++);
  const view = () => navigation.getSnapshot().state;
  return {
    window,
    timers,
    navigation,
    unsubscribe,
    view,
    told: () => told,
    /** A step from the view that is shown. */
    step: (change: (state: ViewState) => ViewState, mode?: 'push' | 'replace') => navigation.go(change(view()), mode),
    bar: () => window.entries[window.index],
  };
}

/** A range of ten days from `first`. */
function pan(first: number): (state: ViewState) => ViewState {
  return (state) => setRange(state, { first: day(16_700 + first), last: day(16_709 + first) });
}

const october = { first: day(16_709), last: day(16_739) };

const select = (id: string) => (state: ViewState) => selectEvent(state, id);

describe('the snapshot', () => {
  it('is the view of the address, with its notices', () => {
    const { navigation } = setup('/x/event/talks/?q=jet&by=never', '/x/');
    const { state, notices } = navigation.getSnapshot();
    expect(state.page).toEqual({ name: 'event', id: 'talks' });
    expect(state.filters.words).toBe('jet');
    expect(notices.map(({ parameter }) => parameter)).toEqual(['by']);
  });

  it('of the server knows the path alone, and never changes', () => {
    const { navigation, step } = setup('/source/a/?q=jet#t1-2');
    const server = navigation.getServerSnapshot();
    expect(server.state).toMatchObject({ page: { name: 'source', id: 'a' }, passage: null, filters: { words: '' } });
    step(select('talks'));
    expect(navigation.getServerSnapshot()).toBe(server);
  });

  it('stays the same object until something changes', () => {
    const { navigation, step, told } = setup();
    const before = navigation.getSnapshot();
    expect(navigation.getSnapshot()).toBe(before);
    step((state) => ({ ...state }));
    expect(navigation.getSnapshot()).toBe(before);
    expect(told()).toBe(0);
  });

  it('loses its notices with the next new entry, or when they are dismissed', () => {
    const { navigation, step } = setup('/?by=never');
    step(pan(1));
    expect(navigation.getSnapshot().notices).toHaveLength(1);
    step(select('talks'));
    expect(navigation.getSnapshot().notices).toHaveLength(0);

    const other = setup('/?by=never');
    other.navigation.dismissNotices();
    other.navigation.dismissNotices();
    expect(other.navigation.getSnapshot().notices).toHaveLength(0);
    expect(other.told()).toBe(1);
  });
});

describe('a corpus', () => {
  const corpus = chronology([{ id: 'talks' }], {
    sources: [source('a', '2015-10-01'), source('b', '2015-10-02')],
    aliases: new Map([['old-talks', 'talks']]),
  });

  function fittedTo(address: string) {
    const site = setup(address);
    site.navigation.fitTo(corpus);
    const said = () => site.navigation.getSnapshot().notices.map(({ parameter, value }) => `${parameter}=${value}`);
    return { ...site, said };
  }

  it.each([
    ['/?src=lost', '/', ['src=lost']],
    ['/?src=A!,lost,b', '/?src=b', ['src=A!,lost']],
    ['/event/talks/?src=lost&by=never', '/event/talks/', ['by=never', 'src=lost']],
    ['/?range=yesterday&utm_source=x', '/?utm_source=x', ['range=yesterday']],
    ['/event/old-talks/?passage=b:t1-2&src=b', '/event/talks/?passage=b:t1-2&src=b', []],
    ['/source/a/?order=lost#t9-3', '/source/a/', ['#=t9-3', 'order=lost']],
    ['/?src=b,a', '/', []],
    [
      '/?range=0000-01-01..9999-12-31&range=2015-10-01..2015-10-02',
      '/',
      ['range=2015-10-01..2015-10-02', 'range=0000-01-01..9999-12-31'],
    ],
  ])('takes out of the bar what it does not have, and says so once: %s', (written, kept, notices) => {
    const { window, said, told, navigation } = fittedTo(written);
    expect(window.entries).toEqual([kept]);
    expect(said()).toEqual(notices);
    expect(told()).toBe(1);

    navigation.fitTo(corpus);
    expect(said()).toEqual(notices);
    navigation.dismissNotices();
    expect(said()).toEqual([]);
    expect(fittedTo(kept).said()).toEqual([]);
  });

  it('changes nothing in a view that fits, nor in how the bar writes it', () => {
    const site = setup('/?order=b&order=a');
    const before = site.navigation.getSnapshot();
    site.navigation.fitTo(corpus);
    expect(site.navigation.getSnapshot()).toBe(before);
    expect(site.window.entries).toEqual(['/?order=b&order=a']);
    expect(site.told()).toBe(0);
  });

  it('fits what the history brings', () => {
    const { window, navigation, step, view, timers } = setup('/?src=lost');
    step(select('talks'));
    navigation.fitTo(corpus);
    timers.advance(MIN_REPLACE_INTERVAL);
    window.travel(-1);
    timers.advance(MIN_REPLACE_INTERVAL);
    expect(window.entries).toEqual(['/', '/event/talks/']);
    expect(view().filters.sources).toEqual([]);
    expect(navigation.getSnapshot().notices).toHaveLength(1);
  });

  it('fits what a step asks for, and leaves a view that fits the very object it is', () => {
    const { view, step, said, window } = fittedTo('/');
    step((state) => setSources(state, ['lost', 'a']));
    expect(window.entries).toEqual(['/', '/?src=a']);
    expect(said()).toEqual(['src=lost']);
    step((state) => setSources(state, ['a', 'gone']));
    expect(window.entries).toEqual(['/', '/?src=a']);
    expect(said()).toEqual(['src=lost,gone']);
    const next = selectEvent(view(), 'talks');
    step(() => next);
    expect(view()).toBe(next);
    expect(said()).toEqual([]);
  });
});

describe('a choice', () => {
  it('makes a new entry at once and tells those who listen', () => {
    const { step, window, told } = setup();
    step(select('talks'));
    step((state) => setSources(state, ['a']));
    expect(window.entries).toEqual(['/', '/event/talks/', '/event/talks/?src=a']);
    expect(told()).toBe(2);
  });

  it('made twice makes one', () => {
    const { step, window } = setup();
    step(select('talks'));
    step(select('talks'));
    expect(window.entries).toEqual(['/', '/event/talks/']);
  });

  it('can be told to rewrite the entry, as when an arrow key is held', () => {
    const { step, window, timers } = setup();
    step(select('a'));
    step(select('b'), 'replace');
    step(select('c'), 'replace');
    timers.advance(MIN_REPLACE_INTERVAL);
    expect(window.entries).toEqual(['/', '/event/c/']);
  });
});

describe('Back', () => {
  it('goes through choices one by one, and Forward again', () => {
    const { step, window, view } = setup();
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
    const { step, window, view, timers } = setup();
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
    const { step, window, view, timers } = setup();
    step(select('a'));
    step(pan(20));
    window.travel(-1);
    timers.advance(1_000);
    expect(view()).toMatchObject({ page: { name: 'explorer' }, range: null });
    expect(window.entries).toEqual(['/', '/event/a/']);
    expect(timers.waiting()).toBe(0);
  });

  it('tells once, though fragments bring two events', () => {
    const { step, window, told } = setup('/source/a/');
    step((state) => openPassageInSource(state, 'a:t1-2'));
    const before = told();
    window.travel(-1);
    expect(told()).toBe(before + 1);
  });

  it('keeps the parts of the view that it says again, so that nothing is filtered anew', () => {
    const { step, view, window, timers } = setup();
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
    const { step, window, navigation, timers } = setup('/source/a/');
    step((state) => openPassageInSource(state, 'a:t1-2'));
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
    const { step, window, timers } = setup();
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
    const { step, view, window, timers, bar } = setup();
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
    const { step, window, timers } = setup();
    for (let at = 0; at < 30_000; at += 10) {
      step(pan(at % 1_000));
      timers.advance(10);
    }
    expect(window.calls.replace).toBeGreaterThan(80);
    expect(window.calls.replace).toBeLessThan(90);
  });

  it('write nothing when they come back to what the bar shows', () => {
    const { step, window, timers } = setup();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'je'));
    step((state) => setWords(state, 'j'));
    timers.advance(1_000);
    expect(window.calls.replace).toBe(1);
  });

  it('are written before a choice makes its entry', () => {
    const { step, window, timers } = setup();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'jet'));
    step(select('a'));
    timers.advance(1_000);
    expect(window.entries).toEqual(['/?q=jet', '/event/a/?q=jet']);
  });

  it('are written when the page is left', () => {
    const { step, window, bar } = setup();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'jet'));
    window.dispatch('pagehide');
    expect(bar()).toBe('/?q=jet');
  });

  it('keep the parameters that are not ours', () => {
    const { step, bar } = setup('/?utm_source=x');
    step((state) => setWords(state, 'jet'));
    expect(bar()).toBe('/?q=jet&utm_source=x');
  });
});

describe('a passage on its source', () => {
  it('is left to the browser, which scrolls, when the page is there', () => {
    const { step, window, view, told } = setup('/source/a/?q=jet');
    step((state) => openPassageInSource(state, 'a:t1-2'));
    expect(window.entries).toEqual(['/source/a/?q=jet', '/source/a/?q=jet#t1-2']);
    expect(window.calls).toEqual({ push: 0, replace: 0, fragment: 1, reload: 0 });
    expect(view().passage).toBe('a:t1-2');
    expect(told()).toBe(1);
  });

  it('is pushed with the page when that is not there yet', () => {
    const { step, window } = setup('/event/e/');
    step((state) => openPassageInSource(state, 'a:t1-2'));
    expect(window.entries).toEqual(['/event/e/', '/source/a/#t1-2']);
    expect(window.calls).toMatchObject({ push: 1, fragment: 0 });
  });

  it('is closed by an entry without it', () => {
    const { step, window } = setup('/source/a/#t1-2');
    step((state) => ({ ...state, passage: null }));
    expect(window.entries).toEqual(['/source/a/#t1-2', '/source/a/']);
  });

  it('follows a fragment that the reader clicks or types', () => {
    const { window, view, told } = setup('/source/a/');
    window.clickFragment('#t3-4');
    expect(view().passage).toBe('a:t3-4');
    expect(told()).toBe(1);
  });

  it('does not mind other places in the page', () => {
    const { window, navigation, told } = setup('/source/a/');
    const before = navigation.getSnapshot();
    window.clickFragment('#main');
    expect(navigation.getSnapshot()).toBe(before);
    expect(told()).toBe(0);
  });
});

describe('a window that refuses', () => {
  it('leaves the view right, and the bar follows when it may', () => {
    const { step, window, view, timers, bar } = setup();
    window.refuse = true;
    step(select('a'));
    step(pan(1));
    timers.advance(1_000);
    expect(view()).toMatchObject({ page: { id: 'a' }, range: { first: 16_701 } });
    expect(bar()).toBe('/');
    window.refuse = false;
    step(pan(2));
    expect(bar()).toBe('/event/a/?range=2015-09-24..2015-10-03');
  });
});

describe('the end', () => {
  it('writes what is waiting and lets go of everything', () => {
    const { step, navigation, window, timers, bar, told } = setup();
    step((state) => setWords(state, 'j'));
    step((state) => setWords(state, 'jet'));
    const before = told();
    navigation.dispose();
    expect(bar()).toBe('/?q=jet');
    expect(window.listenerCount()).toBe(0);
    expect(timers.waiting()).toBe(0);
    window.clickFragment('#t1-2');
    expect(told()).toBe(before);
  });

  it('loads the page again with what was still waiting in its address', () => {
    const { step, navigation, window, bar } = setup();
    step(pan(0));
    step(pan(5));
    navigation.reload();
    expect(bar()).toBe('/?range=2015-09-27..2015-10-06');
    expect(window.calls.reload).toBe(1);
  });

  describe('into a newer version of the site', () => {
    /** The same entry in the page that was loaded again. */
    const again = (site: ReturnType<typeof setup>) => createNavigation({ window: site.window, base: '/' });

    it('loads the page with its view, once from each version', () => {
      const site = setup();
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
      const { navigation, window } = setup();
      expect([navigation.renew('a.js'), navigation.renew('a.js')]).toEqual([true, true]);
      expect(window.calls.reload).toBe(1);
    });

    it('is remembered while the view moves on within the entry', () => {
      const site = setup();
      site.navigation.renew('a.js');
      const renewed = again(site);
      renewed.go(setRange(renewed.getSnapshot().state, { first: day(16_701), last: day(16_710) }));
      renewed.dispose();
      expect(site.bar()).toContain('range=');
      expect(again(site).renew('a.js')).toBe(false);
    });

    it('is not done where it could not be remembered', () => {
      const { navigation, window } = setup();
      window.refuse = true;
      expect(navigation.renew('a.js')).toBe(false);
      expect(window.calls.reload).toBe(0);
    });
  });

  it('tells no one who has stopped listening', () => {
    const { step, unsubscribe, told } = setup();
    unsubscribe();
    step(select('a'));
    expect(told()).toBe(0);
  });
});
