import { describe, expect, it } from 'vitest';

import { MIN_REPLACE_INTERVAL } from '#history/address-bar.ts';
import { selectEvent, setSources } from '#model/choice/view-state.ts';

import { chronology, source } from '../../fixtures/records.ts';
import { select, setUpNavigation } from './set-up-navigation.ts';

describe('a corpus', () => {
  const corpus = chronology([{ id: 'talks' }], {
    sources: [source('a', '2015-10-01'), source('b', '2015-10-02')],
    aliases: new Map([['old-talks', 'talks']]),
  });

  function fittedTo(address: string) {
    const site = setUpNavigation(address);
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
    const site = setUpNavigation('/?order=b&order=a');
    const before = site.navigation.getSnapshot();
    site.navigation.fitTo(corpus);
    expect(site.navigation.getSnapshot()).toBe(before);
    expect(site.window.entries).toEqual(['/?order=b&order=a']);
    expect(site.told()).toBe(0);
  });

  it('fits what the history brings', () => {
    const { window, navigation, step, view, timers } = setUpNavigation('/?src=lost');
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
