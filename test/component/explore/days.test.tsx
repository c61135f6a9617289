import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PublishedLine, type PublishedLineProps } from '#explore/days/PublishedLine.tsx';
import { RangeFields } from '#explore/days/RangeFields.tsx';
import { StopChoice } from '#explore/days/StopChoice.tsx';
import { isoFromDay } from '#model/day.ts';
import { at } from '../../fixtures/records.ts';

const SPAN = { first: at('2015-09-01'), last: at('2015-11-30') };

describe('the fields of days', () => {
  function setup() {
    const onRange = vi.fn();
    render(<RangeFields span={SPAN} range={SPAN} onRange={onRange} />);
    const user = userEvent.setup();
    return {
      user,
      type: async (label: 'From' | 'To', text: string) => {
        await user.clear(screen.getByRole('textbox', { name: label }));
        if (text !== '') await user.type(screen.getByRole('textbox', { name: label }), text);
      },
      show: () => user.click(screen.getByRole('button', { name: 'Show these days' })),
      asked: () => onRange.mock.calls.map(([{ first, last }]) => `${isoFromDay(first)}..${isoFromDay(last)}`),
    };
  }

  it('say how they are read, and choose on Enter', async () => {
    const { user, type, asked } = setup();
    await type('From', '4 oct');
    expect(screen.getByText('Read as Sunday 4 Oct 2015')).toBeVisible();
    await type('To', 'Oct 10th');
    await user.keyboard('{Enter}');
    expect(asked()).toEqual(['2015-10-04..2015-10-10']);
  });

  it('offer the other way to read two numbers, and take it when it is pressed', async () => {
    const { user, type, show, asked } = setup();
    await type('From', '09/10/2015');
    expect(screen.getByText('Read as Friday 9 Oct 2015')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'or Thursday 10 Sep 2015?' }));
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('10 Sep 2015');
    await show();
    expect(asked()).toEqual(['2015-09-10..2015-11-30']);
  });

  it('take a month for all of its days', async () => {
    const { type, show, asked } = setup();
    await type('From', 'October');
    await type('To', '');
    await show();
    expect(asked()).toEqual(['2015-10-01..2015-10-31']);
  });

  it.each([
    ['someday', '10 Oct', 'One of them is not a day.'],
    ['10 Oct', '4 Oct', 'The last day comes before the first.'],
    ['4 Oct 2014', '10 Oct 2014', 'None of these days is among 1 Sep – 30 Nov 2015.'],
  ])('say what is wrong, and choose nothing: %s to %s', async (from, to, words) => {
    const { type, show, asked } = setup();
    await type('From', from);
    await type('To', to);
    await show();
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(asked()).toEqual([]);
  });
});

describe('the stops of publication', () => {
  it('are one choice, each with what was known', async () => {
    const onChoose = vi.fn();
    const stop = (id: string, label: string, chosen: boolean) => ({
      id,
      label,
      words: `${label}: 3 of 5 articles`,
      badges: [],
      chosen,
      onChoose: () => onChoose(id),
    });
    render(<StopChoice stops={[stop('', 'Any day', true), stop('4', '4 Oct', false)]} playing={false} onPlay={null} />);
    expect(screen.getByRole('radio', { name: /^Any day/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^4 Oct/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('4');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the line of what is known', () => {
  function setup(change: Partial<PublishedLineProps> = {}) {
    const on = { onPlay: vi.fn(), onAll: vi.fn(), earlier: vi.fn(), later: vi.fn() };
    render(
      <PublishedLine
        day="16 Oct 2015"
        words="3 of 5 articles, 42 of 87 events"
        perhaps=""
        heard={false}
        previous={{ label: '11 Oct', onGo: on.earlier }}
        next={{ label: '17 Nov', onGo: on.later }}
        playing={false}
        onPlay={on.onPlay}
        onAll={on.onAll}
        {...change}
      />,
    );
    return { ...on, user: userEvent.setup() };
  }

  it('says it, and leads to the stops beside, to all of them, and to everything', async () => {
    const { user, earlier, later, onPlay, onAll } = setup();
    expect(screen.getByRole('region', { name: 'As published by' })).toHaveTextContent(
      'As published by 16 Oct 2015: 3 of 5 articles, 42 of 87 events.',
    );
    await user.click(screen.getByRole('button', { name: 'Earlier: 11 Oct' }));
    await user.click(screen.getByRole('button', { name: 'Later: 17 Nov' }));
    await user.click(screen.getByRole('button', { name: 'Play' }));
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    for (const each of [earlier, later, onPlay, onAll]) expect(each).toHaveBeenCalledOnce();
  });

  it('keeps the focus on a way that has come to its end', async () => {
    const { user } = setup({ next: null });
    const later = screen.getByRole('button', { name: 'Later' });
    await user.click(later);
    expect(later).toHaveFocus();
    expect(later).toHaveAttribute('aria-disabled', 'true');
  });
});
