import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Fault, FaultPage } from '#app/FaultPage.tsx';
import { load, LoadError } from '#app/load.ts';
import { NoticeBar } from '#app/NoticeBar.tsx';
import type { Notice } from '#url/notice.ts';

describe('a fault', () => {
  it.each([
    [
      'data that do not come',
      new LoadError('unreachable', 'timeline-1.json', 'The server answered 500.'),
      [
        'These data could not be reached.',
        'The server answered 500.',
        'File: timeline-1.json.',
        'What is on the page stays',
      ],
    ],
    [
      'data that are damaged',
      new LoadError('corrupt', 'text-a-1.json', 'text: Expected a text'),
      [
        'These data are damaged and are not shown.',
        'text: Expected a text',
        'File: text-a-1.json.',
        'may bring a whole copy',
      ],
    ],
    ['anything else', new Error('Out of memory.'), ['These data could not be reached.', 'Out of memory.']],
  ])('says in words what is the matter: %s', (_name, error, words) => {
    render(<Fault error={error} onRetry={vi.fn()} />);
    for (const each of words) expect(screen.getByRole('alert')).toHaveTextContent(each);
  });

  it('names no file where there is none', () => {
    render(<Fault error={new Error('Out of memory.')} onRetry={vi.fn()} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('File');
  });

  it('has a way on', async () => {
    const onRetry = vi.fn();
    render(<FaultPage error={new Error('x')} onRetry={onRetry} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sourceline');
  });

  it('is what a failed load throws', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    const decode = () => ({ ok: true, value: null }) as const;
    const error: unknown = await load('x.json', decode, new AbortController().signal).catch(
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof Error)) throw new Error('It did not fail');
    render(<Fault error={error} onRetry={vi.fn()} />);
    expect(screen.getByRole('alert')).toHaveTextContent('The server answered 503.');
  });
});

describe('the bar of notices', () => {
  const range: Notice = { parameter: 'range', value: 'yesterday', reason: 'is not a range of days' };
  const kind: Notice = { parameter: 'kind', value: 'rumour', reason: 'has an entry that is not a kind' };

  it('says each part of a link that could not be followed', () => {
    render(<NoticeBar notices={[range, kind]} onDismiss={vi.fn()} />);
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Part of this link was left out: “range=yesterday” is not a range of days.',
      'Part of this link was left out: “kind=rumour” has an entry that is not a kind.',
    ]);
    expect(screen.getByRole('status')).toBeInTheDocument();
  });

  it('goes when it has been read', async () => {
    const onDismiss = vi.fn();
    render(<NoticeBar notices={[range]} onDismiss={onDismiss} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('takes two notices of one parameter: what is no id, and what is no source of this edition', () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const notices: Notice[] = [
      { parameter: 'src', value: 'A!,x', reason: 'has an entry that is not an id' },
      { parameter: 'src', value: 'x', reason: 'is no source of this edition' },
    ];
    const { rerender } = render(<NoticeBar notices={notices} onDismiss={vi.fn()} />);
    rerender(<NoticeBar notices={notices.toReversed()} onDismiss={vi.fn()} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(complained).not.toHaveBeenCalled();
  });
});
