import { describe, expect, it } from 'vitest';

import { MIN_REPLACE_INTERVAL } from '#history/address-bar.ts';
import { openPassageInSource, setSources, setWords } from '#model/choice/view-state.ts';

import { pan, select, setUpNavigation } from './set-up-navigation.ts';

describe('the snapshot', () => {
  it('is the view of the address, with its notices', () => {
    const { navigation } = setUpNavigation('/x/event/talks/?q=jet&by=never', '/x/');
    const { state, notices } = navigation.getSnapshot();
    expect(state.page).toEqual({ name: 'event', id: 'talks' });
    expect(state.words).toBe('jet');
    expect(notices.map(({ parameter }) => parameter)).toEqual(['by']);
  });

  it('of the server knows the path alone, and never changes', () => {
    const { navigation, step } = setUpNavigation('/source/a/?q=jet#t1-2');
    const server = navigation.getServerSnapshot();
    expect(server.state).toMatchObject({ page: { name: 'source', id: 'a' }, passage: null, words: '' });
    step(select('talks'));
    expect(navigation.getServerSnapshot()).toBe(server);
  });

  it('stays the same object until something changes', () => {
    const { navigation, step, told } = setUpNavigation();
    const before = navigation.getSnapshot();
    expect(navigation.getSnapshot()).toBe(before);
    step((state) => ({ ...state }));
    expect(navigation.getSnapshot()).toBe(before);
    expect(told()).toBe(0);
  });

  it('loses its notices with the next new entry, or when they are dismissed', () => {
    const { navigation, step } = setUpNavigation('/?by=never');
    step(pan(1));
    expect(navigation.getSnapshot().notices).toHaveLength(1);
    step(select('talks'));
    expect(navigation.getSnapshot().notices).toHaveLength(0);

    const other = setUpNavigation('/?by=never');
    other.navigation.dismissNotices();
    other.navigation.dismissNotices();
    expect(other.navigation.getSnapshot().notices).toHaveLength(0);
    expect(other.told()).toBe(1);
  });
});

describe('a choice', () => {
  it('makes a new entry at once and tells those who listen', () => {
    const { step, window, told } = setUpNavigation();
    step(select('talks'));
    step((state) => setSources(state, ['a']));
    expect(window.entries).toEqual(['/', '/event/talks/', '/event/talks/?src=a']);
    expect(told()).toBe(2);
  });

  it('made twice makes one', () => {
    const { step, window } = setUpNavigation();
    step(select('talks'));
    step(select('talks'));
    expect(window.entries).toEqual(['/', '/event/talks/']);
  });

  it('can be told to rewrite the entry, as when an arrow key is held', () => {
    const { step, window, timers } = setUpNavigation();
    step(select('a'));
    step(select('b'), 'replace');
    step(select('c'), 'replace');
    timers.advance(MIN_REPLACE_INTERVAL);
    expect(window.entries).toEqual(['/', '/event/c/']);
  });
});

describe('a passage on its source', () => {
  it('is left to the browser, which scrolls, when the page is there', () => {
    const { step, window, view, told } = setUpNavigation('/source/a/?q=jet');
    step((state) => openPassageInSource(state, { passage: 'a:t1-2', edition: null }));
    expect(window.entries).toEqual(['/source/a/?q=jet', '/source/a/?q=jet#t1-2']);
    expect(window.calls).toEqual({ push: 0, replace: 0, fragment: 1, reload: 0 });
    expect(view().passage).toBe('a:t1-2');
    expect(told()).toBe(1);
  });

  it('is pushed with the page when that is not there yet', () => {
    const { step, window } = setUpNavigation('/event/e/');
    step((state) => openPassageInSource(state, { passage: 'a:t1-2', edition: null }));
    expect(window.entries).toEqual(['/event/e/', '/source/a/#t1-2']);
    expect(window.calls).toMatchObject({ push: 1, fragment: 0 });
  });

  it('is closed by an entry without it', () => {
    const { step, window } = setUpNavigation('/source/a/#t1-2');
    step((state) => ({ ...state, passage: null }));
    expect(window.entries).toEqual(['/source/a/#t1-2', '/source/a/']);
  });

  it('follows a fragment that the reader clicks or types', () => {
    const { window, view, told } = setUpNavigation('/source/a/');
    window.clickFragment('#t3-4');
    expect(view().passage).toBe('a:t3-4');
    expect(told()).toBe(1);
  });

  it('does not mind other places in the page', () => {
    const { window, navigation, told } = setUpNavigation('/source/a/');
    const before = navigation.getSnapshot();
    window.clickFragment('#main');
    expect(navigation.getSnapshot()).toBe(before);
    expect(told()).toBe(0);
  });
});

describe('a window that refuses', () => {
  it('leaves the view right, and the bar follows when it may', () => {
    const { step, window, view, timers, bar } = setUpNavigation();
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
    const { step, navigation, window, timers, bar, told } = setUpNavigation();
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

  it('tells no one who has stopped listening', () => {
    const { step, unsubscribe, told } = setUpNavigation();
    unsubscribe();
    step(select('a'));
    expect(told()).toBe(0);
  });
});
