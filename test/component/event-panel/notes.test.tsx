import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Outside } from '#model/corpus.ts';
import { day } from '#model/day.ts';

import { claimOf, detailsOf, figureOf } from '../../unit/explore/event/event-of.ts';
import { quote, setup, tensionOf } from './set-up-panel.tsx';

const LOG: Outside = {
  says: 'The ferry sailed at noon.',
  publisher: 'Harbour log',
  url: 'https://log.example/3',
  seen: day(16_720),
};

const notes = () => screen.getAllByRole('note').map((each) => each.textContent);

describe('notes of the editor', () => {
  it('stand where what rests on them is read, and say whose they are', () => {
    const noted = claimOf('one', 'b', {
      note: 'About the claim.',
      occasion: 'hearing',
      figures: [figureOf('x', 3, { note: 'About the number.' })],
    });
    setup([noted], { details: detailsOf([noted], { note: 'About the event.', places: ['west', 'south'] }) }, [
      { ...tensionOf('t', ['one']), note: 'About the tension.' },
    ]);
    expect(notes()).toEqual([
      'Editor’s note on West: About the place.',
      'Editor’s note: About the event.',
      'Editor’s note: About the claim.',
      'Editor’s note: About the number.',
      'Editor’s note on the occasion, “A hearing”: About the hearing.',
      'Editor’s note: About the tension.',
    ]);
  });

  it('of an occasion stands once, however many claims were made there', () => {
    const claims = ['one', 'two', 'three'].map((id) => claimOf(id, 'b', { occasion: 'hearing' }));
    setup(claims);
    expect(notes()).toEqual(['Editor’s note on the occasion, “A hearing”: About the hearing.']);
  });

  it('are none where nothing is inferred', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.queryByRole('note')).toBeNull();
  });
});

it('an occasion is told with where it was held', () => {
  const { sourceOf } = setup([claimOf('one', 'b', { occasion: 'hearing' })]);
  expect(sourceOf('Source b').getByText(/A hearing, the town hall, 4 Oct 2015/)).toBeVisible();
});

describe('what is known only from outside', () => {
  it('stands apart, with who publishes it, the link and the day it was seen', () => {
    const claims = [claimOf('one', 'b')];
    setup(claims, { details: detailsOf(claims, { outside: [LOG] }) });
    const heading = screen.getByRole('heading', { name: 'Known only from outside the articles' });
    const part = within(heading.closest('section') ?? document.body);
    expect(part.getByRole('listitem')).toHaveTextContent('The ferry sailed at noon. Harbour log, seen 12 Oct 2015.');
    expect(part.getByRole('link', { name: 'Harbour log' })).toHaveAttribute('href', LOG.url);
  });

  it('is said of a day of saying that rests on it, at the claim and on its clock, and cited once', () => {
    const claims = ['one', 'two'].map((id) => claimOf(id, 'b', { said: { ...claimOf(id, 'b').said, outside: LOG } }));
    const { sourceOf } = setup(claims);
    const told = sourceOf('Source b');
    expect(told.getAllByText(/4 Oct 2015 \(date from outside\)/)).toHaveLength(2);
    expect(told.getAllByRole('link', { name: 'Harbour log' })).toHaveLength(1);
    expect(screen.getByText('Said').nextElementSibling).toHaveTextContent('4 Oct 2015 (date from outside)');
  });
});

describe('a sentence that several sources print', () => {
  it('is said to be nearly the same right below the count, with its words in each', () => {
    const passage = (source: string, exact: string) => ({
      ...quote(source, exact),
      id: `${source}:t0-${exact.length}`,
    });
    const sentence = (events: readonly string[]) => ({
      passages: [passage('b', 'The ferry sank at noon.'), passage('c', 'The old ferry sank at noon.')],
      events,
    });
    setup([claimOf('one', 'b'), claimOf('two', 'c')], {}, [], [sentence(['event']), sentence(['before'])]);
    const told = screen.getByText('B and C print nearly the same sentence');
    const links = within(told.closest('details') ?? document.body).getAllByRole('link', { hidden: true });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The ferry sank at noon.', '?p=b:t0-23'],
      ['The old ferry sank at noon.', '?p=c:t0-27'],
    ]);
  });
});
