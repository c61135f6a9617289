import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '#timeline/Timeline.tsx';
import { at } from '../../fixtures/records.ts';
import { burst } from '../../fixtures/timeline-corpus.ts';
import { listeners, propsOf, setup } from './set-up-timeline.tsx';

describe('the marks of the axis', () => {
  it('are links in the rows of their lanes, in time order, named by title, date, lane and place', () => {
    const { marks } = setup();
    expect(marks().map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')])).toEqual([
      ['Strikes begin, 30 Sep 2015, in A, Source a, 1 of 2. Also in B, Source b', '/event/start/'],
      ['A count of strikes, 3 Oct 2015, in A, Source a, 2 of 2', '/event/tally/'],
      ['Strikes begin, 30 Sep 2015, in B, Source b, 1 of 2. Also in A, Source a', '/event/start/b:t0-1'],
      ['Talks are planned, planned, 20 Oct 2015, in B, Source b, 2 of 2', '/event/talks/'],
      ['A plane crashes, 31 Oct 2015, in C, Source c, 1 of 1', '/event/crash/'],
    ]);
  });

  it('stand in a grid with a named row for each lane that has any, and the help as its description', () => {
    setup();
    const grid = screen.getByRole('grid', { name: 'Marks, a row for each lane' });
    expect(grid).toHaveAccessibleDescription(/^Arrow keys move/);
    const rows = within(grid).getAllByRole('row');
    expect(rows.map((row) => [row.getAttribute('aria-label'), within(row).getAllByRole('gridcell').length])).toEqual([
      ['A, Source a', 2],
      ['B, Source b', 2],
      ['C, Source c', 1],
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
    expect(current.map((mark) => mark.getAttribute('href'))).toEqual(['/event/start/', '/event/start/b:t0-1']);
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
    expect(key.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['on a day', 'after publication']);
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

  it('have their card while the pointer is on them, and say so to the page', async () => {
    const { user, mark, on, container } = setup();
    await user.hover(mark(/^A count of strikes/));
    expect(container.querySelector('.hover-card')).toHaveTextContent('A count of strikes');
    expect(on.approach).toHaveBeenLastCalledWith(1);
  });
});

describe('the zoom buttons', () => {
  it('zoom in and out, and back to everything', async () => {
    const { user } = setup();
    const zoom = within(screen.getByRole('toolbar', { name: 'Zoom' }));
    const out = zoom.getByRole('button', { name: 'Zoom out' });
    expect(out).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByText(/^In view:/)).toBeNull();
    await user.click(zoom.getByRole('button', { name: 'Zoom in' }));
    expect(await screen.findByText(/^In view: \d+ Sep – \d+ Nov 2015$/)).toBeVisible();
    expect(out).toHaveAttribute('aria-disabled', 'false');
    await user.click(zoom.getByRole('button', { name: 'Fit' }));
    await vi.waitFor(() => expect(out).toHaveAttribute('aria-disabled', 'true'));
  });
});

describe('without a browser', () => {
  it('renders with every mark and no style attribute', () => {
    const html = renderToString(<Timeline {...propsOf({}, listeners())} />);
    expect(html.match(/href="\/event\//g)).toHaveLength(5);
    expect(html).not.toContain(' style=');
  });
});
