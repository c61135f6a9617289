import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Shelves } from '#timeline/cards/Shelves.tsx';
import { at, chronology } from '../../fixtures/records.ts';
import { all } from '../../fixtures/any-events.ts';

const CORPUS = chronology([
  { id: 'old', reading: 'day', earliest: at('2014-06-29'), latest: at('2014-06-29') },
  { id: 'within', reading: 'day', earliest: at('2015-10-04'), latest: at('2015-10-04') },
  { id: 'none' },
  { id: 'never' },
]);

function setup(shown = all(CORPUS)) {
  render(<Shelves chronology={CORPUS} shown={shown} top={100} width={900} hrefOfEvent={(id) => `/event/${id}/`} />);
  return { user: userEvent.setup(), shelf: (name: RegExp) => screen.getByRole('button', { name }) };
}

describe('the shelves', () => {
  it('say how many events lie beyond the axis, on which side, and how many have no day', () => {
    setup();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '‹ 1 before 1 Sep 2015',
      '2 without a day',
    ]);
  });

  it('list their events, each a link, and close by Escape with the focus where it was', async () => {
    const { user, shelf } = setup();
    await user.click(shelf(/without a day/));
    const card = screen.getByRole('dialog', { name: '2 events' });
    expect(card).toHaveFocus();
    const hrefs = within(card)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/event/none/', '/event/never/']);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(shelf(/without a day/)).toHaveFocus();
  });

  it('close by the button that opened them, and by a press elsewhere', async () => {
    const { user, shelf } = setup();
    await user.click(shelf(/without a day/));
    await user.click(shelf(/without a day/));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(shelf(/before/));
    await user.click(document.body);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('are not there when the axis shows everything', () => {
    setup(Int32Array.of(1));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
