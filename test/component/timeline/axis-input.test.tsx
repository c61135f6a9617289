import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { at } from '../../fixtures/records.ts';
import { burst } from '../../fixtures/timeline-corpus.ts';
import { START, setup } from './set-up-timeline.tsx';

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
    expect(fireEvent.keyDown(mark(/^A count/), { key: 'ArrowLeft' })).toBe(false);
  });

  it('closes the card by Escape, then deselects, and uses the key up', () => {
    const { container, enter, mark, on } = setup({ selected: 0 });
    enter();
    expect(container.querySelector('.hover-card')).not.toBeNull();
    expect(fireEvent.keyDown(mark(/^A count/), { key: 'Escape' })).toBe(false);
    expect(container.querySelector('.hover-card')).toBeNull();
    expect(on.deselect).not.toHaveBeenCalled();
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

describe('the card of a mark', () => {
  it('stays for a pointer that comes nearer however slowly, and for no other', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { container, mark, plot } = setup();
    const moveTo = (clientX: number) => fireEvent.pointerMove(document, { clientX, clientY: 0 });
    const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
    const card = () => container.querySelector('.hover-card');
    fireEvent.pointerOver(mark(/^A count/));
    moveTo(400);
    fireEvent.pointerOver(plot);
    // Here no element has a size, and the card is at the left.
    for (const x of [300, 200, 100]) {
      wait(150);
      moveTo(x);
      expect(card()).not.toBeNull();
    }
    wait(150);
    moveTo(120);
    wait(60);
    expect(card()).toBeNull();
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
