import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setup } from './set-up-timeline.tsx';

describe('the heads of the lanes', () => {
  function head(name: RegExp) {
    const item = screen.getByRole('checkbox', { name }).closest('li');
    if (!item) throw new Error('No lane head');
    return within(item);
  }

  it('name each source, link to it, and count its events', () => {
    setup();
    const a = head(/A, Source a/);
    expect(a.getByRole('link', { name: /Source a/ })).toHaveAttribute('href', '/source/a/');
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
    expect(marks().map((mark) => mark.getAttribute('href'))).toEqual(['/event/start/b:t0-1', '/event/talks/']);
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

  it('lead to their source alone, and from there to all', () => {
    const { showAgain } = setup();
    const only = () => screen.getByRole('link', { name: 'Show only source B' });
    expect(only()).toHaveAttribute('href', '/?only=b');
    showAgain({ ticked: new Set(['b']) });
    expect(screen.getByRole('link', { name: 'Show all sources' })).toHaveAttribute('href', '/?only=b');
  });

  it('of storylines and kinds are links to these alone', () => {
    setup({ lanes: 'kind' });
    const heads = within(screen.getByRole('list', { name: 'Lanes' }));
    expect(heads.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      ['Strike', 'Tally', 'Meeting', 'Incident'].map((kind) => [kind, `/?only=${kind.toLowerCase()}`]),
    );
  });

  it('have no boxes where the page filters nothing', () => {
    setup({}, { toggleSource: null });
    expect(screen.getByRole('list', { name: 'Lanes' })).toHaveTextContent(/Source a\d events/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('stand alone on the page of their source, whose overview shows all', () => {
    const { container, showAgain } = setup({ source: 'b' });
    const names = () => within(screen.getByRole('list', { name: 'Lanes' })).getAllByRole('listitem').length;
    expect(names()).toBe(1);
    expect(screen.getByRole('group', { name: 'Overview' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /more lane/ })).toBeNull();
    expect(container.querySelectorAll('.overview > g[data-source-look]')).toHaveLength(3);
    showAgain({ source: null });
    expect(names()).toBe(3);
  });

  it('move their lane among its neighbours, the outermost only inwards', async () => {
    const { user, on } = setup();
    expect(screen.getByRole('button', { name: 'Move Source a up' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Move Source c down' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Move Source b up' }));
    expect(on.laneOrder).toHaveBeenCalledExactlyOnceWith(['b', 'a', 'c']);
  });

  it('list the events of their lane where the page has no list, and close it with the focus where it was', async () => {
    const { user, showAgain } = setup({ open: 0 });
    const count = () => screen.getByRole('button', { name: '2 events, in A, Source a' });
    await user.click(count());
    expect(count()).toHaveAttribute('aria-expanded', 'true');
    const card = screen.getByRole('dialog', { name: '2 events' });
    expect(card).toHaveFocus();
    const links = within(card).getAllByRole('link');
    expect(links.map((link) => link.dataset['event'])).toEqual(['start', 'tally']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(count()).toHaveFocus();
    showAgain({ open: null });
    expect(screen.queryByRole('button', { name: /events, in/ })).toBeNull();
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
