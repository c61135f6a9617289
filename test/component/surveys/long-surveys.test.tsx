import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Notes } from '#about/Notes.tsx';
import { TimeTables } from '#about/TimeTables.tsx';
import { FigureTable } from '#figures/FigureTable.tsx';
import type { TimeWords } from '#model/surveys/about.ts';
import { toldFigure } from '../../fixtures/told-figure.ts';
import { sourceOf } from '../../unit/explore/event/event-of.ts';

const SOURCES = [sourceOf('a', 1), sourceOf('b', 1)];

function figures(count: number, wholeHref: string | null) {
  const told = Array.from({ length: count }, (_, place) => toldFigure({ id: `${place}` }));
  return <FigureTable figures={told} label="boats" sources={SOURCES} wholeHref={wholeHref} hrefOfEvent={() => '/'} />;
}

it('of many figures the first stand among other measures, and all of them on their own page', () => {
  const { rerender } = render(figures(40, '/figures/boats/'));
  expect(screen.getAllByRole('rowheader')).toHaveLength(40);
  expect(screen.queryByRole('link', { name: /^All/ })).toBeNull();
  rerender(figures(1200, '/figures/boats/'));
  expect(screen.getAllByRole('rowheader')).toHaveLength(20);
  expect(screen.getByRole('link', { name: 'All 1,200 figures' })).toHaveAttribute('href', '/figures/boats/');
  rerender(figures(60, null));
  expect(screen.getAllByRole('rowheader')).toHaveLength(60);
});

function readings(count: number) {
  const times = Array.from({ length: count }, (_, place): TimeWords => ({
    of: 'said',
    source: place % 2 === 0 ? 'a' : 'b',
    words: null,
    days: `${place}`,
    rule: 'No day of its own.',
    events: [],
  }));
  return (
    <TimeTables times={times} sources={SOURCES} titleOf={String} hrefOfWords={() => '/'} hrefOfEvent={() => '/'} />
  );
}

it('few readings of days are all in the page, of many those of the article that is unfolded', async () => {
  const { rerender } = render(readings(20));
  expect(document.querySelectorAll('tbody tr')).toHaveLength(20);
  rerender(readings(700));
  expect(document.querySelectorAll('tbody tr')).toHaveLength(0);
  const [first] = screen.getAllByText('350 readings');
  await userEvent.setup().click(first ?? document.body);
  const fold = first?.closest('details');
  expect(fold && within(fold).getAllByRole('row')).toHaveLength(351);
  expect(document.querySelectorAll('tbody tr')).toHaveLength(350);
});

it('of many notes the first are in sight, the others folded with their number', () => {
  const notes = (count: number) =>
    Array.from({ length: count }, (_, place) => ({ on: `Event ${place}`, note: 'Inferred.', event: null }));
  const { container, rerender } = render(<Notes notes={notes(40)} hrefOfEvent={() => '/'} />);
  expect(container.querySelector('details')).toBeNull();
  rerender(<Notes notes={notes(1041)} hrefOfEvent={() => '/'} />);
  const fold = screen.getByText('1,021 more notes', { selector: 'summary' }).closest('details');
  expect(fold).not.toHaveAttribute('open');
  expect(fold?.querySelectorAll('dt')).toHaveLength(1021);
  expect(container.querySelectorAll('dt')).toHaveLength(1041);
});
