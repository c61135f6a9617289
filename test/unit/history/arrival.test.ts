import { describe, expect, it } from 'vitest';

import { type Arrival, matterAsked, passageAsked } from '#history/arrival.ts';
import { createNavigation } from '#history/navigation.ts';
import { openingAfter } from '#history/opening.ts';
import {
  deselect,
  INITIAL_VIEW,
  openPassage,
  openPassageInSource,
  openSideBySide,
  openSource,
  selectEvent,
  type ViewState,
} from '#model/choice/view-state.ts';
import { fakeTimers, fakeWindow } from './fake-window.ts';

const explorer = INITIAL_VIEW;
const event = selectEvent(explorer, 'talks');
const passage = openPassage(event, { passage: 'a:t1-2', edition: null });
const other = openPassage(event, { passage: 'b:t1-2', edition: null });
const beside = openSideBySide(event, { passage: 'a:t1-2', edition: null }, { passage: 'b:t1-2', edition: null });
const source = openSource(explorer, 'a');
const inSource = openPassageInSource(explorer, { passage: 'a:t1-2', edition: null });
const embedded = (view: ViewState): ViewState => ({ ...view, embed: true });

const opened = (to: ViewState, fresh = true): Arrival => ({ by: 'address', to, fresh });
const link = (from: ViewState, to: ViewState, stayed = false): Arrival => ({ by: 'link', from, to, stayed });
const back = (to: ViewState): Arrival => ({ by: 'history', to });

describe('what an arrival asks for', () => {
  it.each<[string, Arrival, string | null, ReturnType<typeof matterAsked>]>([
    ['a page opened at an event', opened(event), null, 'event'],
    ['a page opened at a passage of an event', opened(passage), 'a:t1-2', 'event'],
    ['a page opened at an article', opened(source), null, 'article'],
    ['a page opened at a passage of an article', opened(inSource), 'a:t1-2', null],
    ['a page loaded again', opened(passage, false), null, null],
    ['a page opened in an embed', opened(embedded(passage)), null, null],
    ['a link to an event', link(explorer, event), null, 'event'],
    ['a link to another event', link(event, selectEvent(explorer, 'other')), null, 'event'],
    ['a link to a quotation of the event', link(event, passage), 'a:t1-2', null],
    ['the same quotation again', link(passage, passage, true), 'a:t1-2', null],
    ['another quotation', link(passage, other), 'b:t1-2', null],
    ['a second article beside the first', link(passage, beside), 'b:t1-2', null],
    ['the second article closed', link(beside, passage), null, null],
    ['a link to an article', link(explorer, source), null, 'article'],
    ['a link to a passage of an article', link(passage, inSource), 'a:t1-2', null],
    ['a link that closes the event', link(event, explorer), null, null],
    ['a link from an article to the explorer', link(source, explorer), null, 'top'],
    ['a link that changes the filters', link(explorer, { ...explorer, lanes: 'kind' }), null, null],
    ['Back to a passage', back(passage), null, null],
  ])('%s', (_name, arrival, asked, matter) => {
    expect(passageAsked(arrival)).toBe(asked);
    expect(matterAsked(arrival)).toBe(matter);
  });
});

describe('where an event was opened', () => {
  const mark = { id: 'talks', stop: '0-3', scrollY: 80 } as const;
  const row = { id: 'other', stop: null, scrollY: 900 } as const;

  it.each([
    ['the link of its mark', null, explorer, event, mark, mark],
    ['that of the first of several', mark, event, selectEvent(explorer, 'other'), row, mark],
    ['nowhere, where its page was opened', null, explorer, event, null, null],
    ['forgotten once it is closed', mark, event, deselect(event), null, null],
    ['kept while its quotations are read', mark, event, passage, null, mark],
  ])('%s', (_name, before, from, to, clicked, after) => {
    expect(openingAfter(before, from, to, clicked)).toBe(after);
  });
});

describe('a link that is followed', () => {
  const setup = () => createNavigation({ window: fakeWindow('/'), base: '/', timers: fakeTimers(), fresh: true });

  it('is an arrival each time, also at the view that was there', () => {
    const navigation = setup();
    let told = 0;
    navigation.subscribe(() => (told += 1));
    navigation.follow(event, null);
    const first = navigation.getSnapshot().arrival;
    expect(first).toEqual({ by: 'link', from: explorer, to: event, stayed: false });
    navigation.follow(event, null);
    const second = navigation.getSnapshot().arrival;
    expect(second).toEqual({ by: 'link', from: event, to: event, stayed: true });
    expect(told).toBe(2);
  });

  it('is still what the reader came by when a box or the axis changes the view', () => {
    const navigation = setup();
    navigation.follow(event, { id: 'talks', stop: null, scrollY: 3 });
    const { arrival, opening } = navigation.getSnapshot();
    navigation.go({ ...navigation.getSnapshot().state, lanes: 'kind' });
    expect(navigation.getSnapshot()).toMatchObject({
      changed: true,
      opening: { id: 'talks', stop: null, scrollY: 3 },
    });
    expect(navigation.getSnapshot().arrival).toBe(arrival);
    expect(navigation.getSnapshot().opening).toBe(opening);
  });
});
