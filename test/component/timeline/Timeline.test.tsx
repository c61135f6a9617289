import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { Chronology } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';
import type { Lanes } from '#model/view-state.ts';
import { Timeline } from '#timeline/Timeline.tsx';
import type { AxisListeners, TimelineProps } from '#timeline/timeline-props.ts';
import { at } from '../../fixtures/records.ts';
import { all } from '../../fixtures/any-events.ts';
import { burst, CORPUS } from '../../fixtures/timeline-corpus.ts';

const START = { name: /^Strikes begin\. / };

/** What a test says of a timeline, flat. */
interface Given {
  readonly chronology?: Chronology;
  readonly shown?: Int32Array;
  readonly lanes?: Lanes;
  readonly laneOrder?: readonly string[];
  readonly sources?: ReadonlySet<string>;
  readonly ticked?: ReadonlySet<string>;
  readonly selected?: number | null;
  readonly litSource?: string | null;
  readonly range?: DaySpan | null;
}

/** What a timeline tells, kept. */
function listeners() {
  return { range: vi.fn(), toggleSource: vi.fn(), laneOrder: vi.fn(), deselect: vi.fn(), approach: vi.fn() };
}

function propsOf(given: Given, on: AxisListeners): TimelineProps {
  const { chronology = CORPUS, sources = new Set(), selected = null, litSource = null } = given;
  return {
    chronology,
    shown: { events: given.shown ?? all(chronology), sources, ticked: given.ticked ?? sources },
    lanes: { grouping: given.lanes ?? 'source', order: given.laneOrder ?? [] },
    focus: { selected, open: null, lit: null, source: litSource },
    range: given.range ?? null,
    links: { event: (id) => `/event/${id}/`, source: (id) => `/source/${id}/` },
    on,
  };
}

function setup(given: Given = {}, change: Partial<AxisListeners> = {}) {
  const on = listeners();
  const told = { ...on, ...change };
  const { rerender, container } = render(<Timeline {...propsOf(given, told)} />);
  const plot = screen.getByRole('group', { name: /^Marks on the axis/ });
  return {
    on,
    user: userEvent.setup(),
    container,
    plot,
    marks: () => within(plot).queryAllByRole('link'),
    mark: (name: RegExp) => within(plot).getByRole('link', { name }),
    showAgain: (next: Given) => rerender(<Timeline {...propsOf({ ...given, ...next }, told)} />),
    press: (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key }),
    /** Focuses the one stop of the axis that is in the tab order. */
    enter: () => {
      const stop = plot.querySelector<SVGElement>('[data-stop][tabindex="0"]');
      if (!stop) throw new Error('The axis has no stop');
      act(() => stop.focus());
    },
    focusedName: () => document.activeElement?.getAttribute('aria-label') ?? null,
  };
}

describe('the marks of the axis', () => {
  it('are links in time order, one in each source that reports the event, named by title, date and sources', () => {
    const { marks } = setup();
    expect(marks().map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')])).toEqual([
      ['Strikes begin. 30 Sep 2015. Sources A, Source a; B, Source b', '/event/start/'],
      ['Strikes begin. 30 Sep 2015. Sources A, Source a; B, Source b', '/event/start/'],
      ['A count of strikes. 3 Oct 2015. Source A, Source a', '/event/tally/'],
      ['Talks are planned. 20 Oct 2015. Source B, Source b', '/event/talks/'],
      ['A plane crashes. 31 Oct 2015. Source C, Source c', '/event/crash/'],
    ]);
  });

  it('stand once in one lane, when there are no lanes', () => {
    expect(setup({ lanes: 'none' }).marks()).toHaveLength(4);
  });

  it('are those of the shown events only', () => {
    const { marks } = setup({ shown: Int32Array.of(1) });
    expect(marks().map((mark) => mark.getAttribute('href'))).toEqual(['/event/tally/']);
  });

  it('are current for the selected event, wherever it stands', () => {
    setup({ selected: 0 });
    const current = screen.getAllByRole('link', { current: true });
    expect(current.map((mark) => mark.getAttribute('href'))).toEqual(['/event/start/', '/event/start/']);
  });

  it('are hollow for what is planned, and only for that', () => {
    const { mark, marks } = setup();
    expect(mark(/^Talks are planned/).querySelector('.mark-planned')).not.toBeNull();
    expect(marks().filter((each) => each.querySelector('.mark-planned'))).toHaveLength(1);
    expect(within(screen.getByRole('list', { name: 'How dates are drawn' })).getByText('planned')).toBeVisible();
  });

  it('have a key that explains only what there is', () => {
    setup({ chronology: burst(1) });
    const key = within(screen.getByRole('list', { name: 'How dates are drawn' }));
    expect(key.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['on a day', 'article published']);
  });

  it('of a source whose box has just been cleared are gone at once', () => {
    const { showAgain, marks, mark } = setup();
    showAgain({ ticked: new Set(['b', 'c']) });
    expect(mark(/^A count of strikes/)).toHaveAttribute('visibility', 'hidden');
    expect(mark(/^Talks are planned/)).not.toHaveAttribute('visibility');
    expect(marks()).toHaveLength(5);
  });

  it('outside the range are not drawn', () => {
    const { marks } = setup({ range: { first: at('2015-10-30'), last: at('2015-11-01') } });
    expect(marks().map((mark) => mark.getAttribute('href'))).toContain('/event/crash/');
    expect(marks().length).toBeLessThan(5);
  });

  it('show title, date and sources while the pointer is on them, and say so to the page', async () => {
    const { user, mark, on, container } = setup();
    await user.hover(mark(/^A count of strikes/));
    expect(container.querySelector('[aria-hidden] .font-serif')).toHaveTextContent('A count of strikes');
    expect(on.approach).toHaveBeenLastCalledWith(1);
  });
});

describe('the keyboard on the axis', () => {
  it('has one stop in the tab order', () => {
    const { plot } = setup();
    expect(plot.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('stops first at the selected event', () => {
    const { enter, focusedName } = setup({ selected: 2 });
    enter();
    expect(focusedName()).toMatch(/^Talks are planned/);
  });

  it('goes in time order within a lane, and keeps the one stop there', () => {
    const { enter, press, focusedName, plot } = setup();
    enter();
    expect(focusedName()).toMatch(START.name);
    press('ArrowRight');
    expect(focusedName()).toMatch(/^A count of strikes/);
    expect(plot.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    press('ArrowLeft');
    expect(focusedName()).toMatch(START.name);
    press('End');
    expect(focusedName()).toMatch(/^A count of strikes/);
    press('Home');
    expect(focusedName()).toMatch(START.name);
  });

  it('goes between lanes to what is nearest in time', () => {
    const { enter, press, focusedName } = setup();
    enter();
    press('ArrowDown');
    press('ArrowRight');
    expect(focusedName()).toMatch(/^Talks are planned/);
    press('ArrowDown');
    expect(focusedName()).toMatch(/^A plane crashes/);
    press('ArrowUp');
    expect(focusedName()).toMatch(/^Talks are planned/);
  });

  it('leaves Enter to the link, and modified keys to the browser', () => {
    const { enter, mark } = setup();
    enter();
    expect(fireEvent.keyDown(mark(/^A count/), { key: 'Enter' })).toBe(true);
    expect(fireEvent.keyDown(mark(/^A count/), { key: 'ArrowRight', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(mark(/^A count/), { key: 'ArrowRight' })).toBe(false);
  });

  it('deselects by Escape, and uses the key up', () => {
    const { enter, mark, on } = setup({ selected: 0 });
    enter();
    expect(fireEvent.keyDown(mark(/^A count/), { key: 'Escape' })).toBe(false);
    expect(on.deselect).toHaveBeenCalledOnce();
  });

  it('reaches what is out of view, which then is drawn', () => {
    const { enter, press, focusedName } = setup({
      lanes: 'none',
      range: { first: at('2015-09-29'), last: at('2015-10-02') },
    });
    enter();
    press('End');
    expect(focusedName()).toMatch(/^A plane crashes/);
  });
});

describe('a click', () => {
  it('on a mark is the link’s, and deselects nothing', async () => {
    const { user, mark, on } = setup();
    const followed = vi.fn((event: Event) => event.preventDefault());
    document.addEventListener('click', followed, { once: true });
    await user.click(mark(/^A count/));
    expect(followed).toHaveBeenCalledOnce();
    expect(on.deselect).not.toHaveBeenCalled();
  });

  it('on empty axis deselects', async () => {
    const { user, plot, on } = setup({ selected: 0 });
    await user.click(plot);
    expect(on.deselect).toHaveBeenCalledOnce();
  });
});

describe('a cluster', () => {
  const crowd = burst(30);

  it('says how many events stand there and when, and opens a list of every one', async () => {
    const { user, plot } = setup({ chronology: crowd });
    const clusters = within(plot)
      .getAllByRole('button')
      .filter((button) => /events, .*Oct/.test(button.getAttribute('aria-label') ?? ''));
    expect(clusters).toHaveLength(1);
    const [cluster] = clusters;
    if (!cluster) throw new Error('No cluster');
    await user.click(cluster);
    const count = Number.parseInt(cluster.getAttribute('aria-label') ?? '', 10);
    const list = screen.getByRole('dialog', { name: `${count} events` });
    const hrefs = within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toHaveLength(count);
    const drawn = within(plot)
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(new Set([...hrefs, ...drawn])).toEqual(new Set(crowd.events.ids.map((id) => `/event/${id}/`)));
  });

  it.each(['Enter', ' '])('opens by the key “%s”, closes by Escape, which then deselects nothing', (key) => {
    const { plot, on } = setup({ chronology: crowd });
    const cluster = within(plot).getByRole('button', { name: /^\d+ events, / });
    act(() => cluster.focus());
    fireEvent.keyDown(cluster, { key });
    expect(screen.getByRole('dialog', { name: /events$/ })).toBeVisible();
    expect(screen.getByRole('dialog')).toHaveFocus();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog', { name: /events$/ })).toBeNull();
    expect(cluster).toHaveFocus();
    expect(on.deselect).not.toHaveBeenCalled();
  });

  it('has a list that closes by its button', async () => {
    const { user, plot } = setup({ chronology: crowd });
    await user.click(within(plot).getByRole('button', { name: /^\d+ events, / }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog', { name: /events$/ })).toBeNull();
  });
});

describe('the heads of the lanes', () => {
  function head(name: RegExp) {
    const item = screen.getByRole('checkbox', { name }).closest('li');
    if (!item) throw new Error('No lane head');
    return within(item);
  }

  it('name each source, link to it, and count its events', () => {
    setup();
    const a = head(/A, Source a/);
    expect(a.getByRole('link')).toHaveAttribute('href', '/source/a/');
    expect(a.getByText(/^2 events/)).toBeVisible();
    expect(head(/B, Source b/).getByText(/^2 events/)).toBeVisible();
  });

  it('are all ticked while none is chosen, else those that are', () => {
    const { showAgain } = setup();
    const ticked = () => screen.getAllByRole('checkbox').map((box) => box instanceof HTMLInputElement && box.checked);
    expect(ticked()).toEqual([true, true, true]);
    showAgain({ ticked: new Set(['b']) });
    expect(ticked()).toEqual([false, true, false]);
  });

  it('keep an empty lane for a source that is not chosen', () => {
    const { marks } = setup({ sources: new Set(['b']) });
    expect(marks().map((mark) => mark.getAttribute('href'))).toEqual(['/event/start/', '/event/talks/']);
    expect(head(/A, Source a/).getByText('hidden')).toBeVisible();
  });

  it('cannot clear the last box that is ticked', () => {
    setup({ sources: new Set(['b']) });
    expect(screen.getByRole('checkbox', { name: /B, Source b/ })).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: /A, Source a/ })).toBeEnabled();
  });

  it('toggle their source', async () => {
    const { user, on } = setup();
    await user.click(screen.getByRole('checkbox', { name: /B, Source b/ }));
    expect(on.toggleSource).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('have no boxes where the page filters nothing', () => {
    setup({}, { toggleSource: null });
    expect(screen.getByRole('list', { name: 'Lanes' })).toHaveTextContent(/Source a\d events/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('light the source that the page is about, and no other', () => {
    const { container, showAgain } = setup();
    const lit = () => container.querySelectorAll('rect.fill-raised').length;
    expect(lit()).toBe(0);
    showAgain({ litSource: 'b' });
    expect(lit()).toBe(1);
    showAgain({ litSource: 'elsewhere' });
    expect(lit()).toBe(0);
  });

  it('move their lane among its neighbours, the outermost only inwards', async () => {
    const { user, on } = setup();
    expect(screen.getByRole('button', { name: 'Move Source a up' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Move Source c down' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Move Source b up' }));
    expect(on.laneOrder).toHaveBeenCalledExactlyOnceWith(['b', 'a', 'c']);
  });

  it('stand in the order they are given', () => {
    setup({ laneOrder: ['c', 'a'] });
    const boxes = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label')?.at(-1));
    expect(boxes).toEqual(['c', 'a', 'b']);
  });

  it.each([
    ['storyline', ['How many?', 'Who talks to whom?', 'In no storyline']],
    ['kind', ['Strike', 'Tally', 'Meeting', 'Incident']],
    ['none', ['All events']],
  ] as const)('have names of their own by %s', (lanes, names) => {
    setup({ lanes });
    const heads = within(screen.getByRole('list', { name: 'Lanes' })).getAllByRole('listitem');
    names.forEach((name, index) => expect(heads[index]).toHaveTextContent(name));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('the zoom buttons', () => {
  it('zoom in and out, and back to everything', async () => {
    const { user } = setup();
    const zoom = within(screen.getByRole('group', { name: 'Zoom' }));
    const out = zoom.getByRole('button', { name: 'Zoom out' });
    expect(out).toBeDisabled();
    expect(screen.queryByText(/^In view:/)).toBeNull();
    await user.click(zoom.getByRole('button', { name: 'Zoom in' }));
    expect(await screen.findByText(/^In view: \d+ Sep – \d+ Nov 2015$/)).toBeVisible();
    expect(out).toBeEnabled();
    await user.click(zoom.getByRole('button', { name: 'Fit' }));
    await vi.waitFor(() => expect(out).toBeDisabled());
  });
});

describe('without a browser', () => {
  it('renders with every mark and no style attribute', () => {
    const html = renderToString(<Timeline {...propsOf({}, listeners())} />);
    expect(html.match(/href="\/event\//g)).toHaveLength(5);
    expect(html).not.toContain(' style=');
  });
});
