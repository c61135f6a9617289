import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PrintedAxis } from '#timeline/PrintedAxis.tsx';
import { at } from '../../fixtures/records.ts';
import { listeners, propsOf } from './set-up-timeline.tsx';

it('shows all days, whatever days are in view, with links to what is shown', () => {
  const week = { first: at('2015-10-30'), last: at('2015-11-01') };
  render(<PrintedAxis {...propsOf({ range: week, selected: 0 }, listeners())} />);
  const links = screen.getAllByRole('link');
  const events = ['start/', 'start/b:t0-1', 'tally/', 'talks/', 'crash/'];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(events.map((each) => `/event/${each}`));
  expect(links.filter((link) => link.getAttribute('aria-current') === 'true')).toHaveLength(2);
  expect(screen.getByText('September 2015')).toBeInTheDocument();
  expect(screen.getByText('November')).toBeInTheDocument();
});

it('has a name of its own for each part, so that React has nothing to say', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<PrintedAxis {...propsOf({ selected: 0 }, listeners())} />);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

it('shows only what passes the filters', () => {
  render(<PrintedAxis {...propsOf({ shown: Int32Array.of(1) }, listeners())} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
