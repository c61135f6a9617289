import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { at } from '../../fixtures/records.ts';
import { setup } from './set-up-timeline.tsx';

const RANGE = { first: at('2015-10-05'), last: at('2015-10-18') };
const slider = (name: string) => screen.getByRole('slider', { name });
const valueOf = (element: Element, what: 'now' | 'min' | 'max') => Number(element.getAttribute(`aria-value${what}`));

describe('an end of the overview’s frame', () => {
  it.each([
    ['ArrowRight', 1],
    ['ArrowUp', 1],
    ['PageUp', 7],
    ['ArrowLeft', -1],
    ['ArrowDown', -1],
    ['PageDown', -7],
  ])('goes by %s %i days later', (key, days) => {
    setup({ range: RANGE });
    const first = slider('First day in view');
    const before = valueOf(first, 'now');
    fireEvent.keyDown(first, { key });
    expect(valueOf(slider('First day in view'), 'now') - before).toBe(days);
  });

  it('goes by Home and End as far as it can', () => {
    setup({ range: RANGE });
    const first = slider('First day in view');
    fireEvent.keyDown(first, { key: 'Home' });
    expect(valueOf(first, 'now')).toBe(valueOf(first, 'min'));
    const last = slider('Last day in view');
    fireEvent.keyDown(last, { key: 'Home' });
    expect(valueOf(last, 'now')).toBeLessThan(valueOf(first, 'now') + 8);
  });
});

describe('what is heard of the axis', () => {
  it('is there from the start, and says what a zoom has brought into view, and that all is', () => {
    const { press, enter, container } = setup();
    const [status] = container.querySelectorAll('output');
    expect(status).toHaveTextContent('All days in view');
    enter();
    press('+');
    expect(status).toHaveTextContent(/^\d.* in view$/);
    press('0');
    expect(status).toHaveTextContent('All days in view');
  });

  it('says where a lane stands that was moved', async () => {
    const { user, container } = setup();
    await user.click(screen.getByRole('button', { name: 'Move Source a down' }));
    expect(container.querySelectorAll('output')[1]).toHaveTextContent('A, Source a: lane 2 of 3');
  });
});
