import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Timeline } from '#timeline/Timeline.tsx';
import { at } from '../../fixtures/records.ts';
import { burst } from '../../fixtures/timeline-corpus.ts';
import { listeners, propsOf, setup } from './set-up-timeline.tsx';

describe('the marks of the axis', () => {
  it('are links in time order, one in each source that reports the event, named by title, date and source', () => {
    const { marks } = setup();
    expect(marks().map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')])).toEqual([
      ['Strikes begin. 30 Sep 2015. Source A, Source a. Also in B, Source b', '/event/start/'],
      ['Strikes begin. 30 Sep 2015. Source B, Source b. Also in A, Source a', '/event/start/b:t0-1'],
      ['A count of strikes. 3 Oct 2015. Source A, Source a', '/event/tally/'],
      ['Talks are planned. planned, 20 Oct 2015. Source B, Source b', '/event/talks/'],
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
