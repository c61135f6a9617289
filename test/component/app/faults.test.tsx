import { act, render as renderBare, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '#address/notice.ts';
import { LoadError } from '#app/data/load.ts';
import { FaultPage } from '#app/pages/FaultPage.tsx';
import { NoticeBar } from '#app/pages/NoticeBar.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { RenewalContext } from '#app/start/recovery.ts';

const HERE = '/assets/index-here.js';

/** The front page of a site whose entry script has this name. */
function frontPage(entry: string): Response {
  return new Response(`<!doctype html><head><script type="module" crossorigin src="${entry}"></script></head>`);
}

/**
 * Shows what says a fault, in a page whose site answers so. `renews`: whether the page may be
 * loaded again by itself.
 */
function render(content: ReactNode, { site = () => frontPage(HERE), renews = true } = {}) {
  const renewal = { reload: vi.fn(), renew: vi.fn(() => renews) };
  const asked = vi.fn(async (_address: string, _init?: RequestInit) => site());
  vi.stubGlobal('fetch', asked);
  renderBare(<RenewalContext value={renewal}>{content}</RenewalContext>);
  return { ...renewal, asked };
}

const offline = () => {
  throw new TypeError('Failed to fetch');
};
const tryAgain = () => userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));

beforeEach(() => {
  const entry = document.createElement('script');
  entry.type = 'module';
  entry.setAttribute('src', HERE);
  document.head.replaceChildren(entry);
});
afterEach(() => document.head.replaceChildren());

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
      'data that are not there any more',
      new LoadError('gone', 'timeline-1.json', 'The server answered 404.'),
      ['These data are no longer there.', 'The server answered 404.', 'File: timeline-1.json.'],
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
    [
      'a part of the program',
      new LoadError('part', 'ReadingRoom', 'Failed to fetch'),
      ['A part of the program did not come.', 'Failed to fetch', 'File: ReadingRoom.', 'loads it at its address'],
    ],
    ['an exception', new Error('Out of memory.'), ['This part of the page failed.', 'Out of memory.', 'go on']],
  ])('says in words what is the matter: %s', async (_name, error, words) => {
    render(<Fault error={error} onRetry={vi.fn()} />);
    for (const each of words) expect(screen.getByRole('alert')).toHaveTextContent(each);
    await act(async () => undefined);
  });

  it('names no file where there is none', () => {
    render(<Fault error={new Error('Out of memory.')} onRetry={vi.fn()} />);
    expect(screen.getByRole('alert')).not.toHaveTextContent('File');
  });

  it('has a way on', async () => {
    const onRetry = vi.fn();
    const { reload } = render(<FaultPage base="/x/" error={new Error('x')} onRetry={onRetry} />);
    await tryAgain();
    expect(onRetry).toHaveBeenCalledOnce();
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sourceline');
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/x/', '/x/source/']);
  });
});

describe('what is gone, or may be', () => {
  const GONE = new LoadError('gone', 'text-a-1.json', 'The server answered 404.');
  const PART = new LoadError('part', 'ReadingRoom', 'Failed to fetch');

  it.each([GONE, PART])('with a newer version of the site takes the page there by itself: $file', async (error) => {
    const { renew, asked } = render(<Fault error={error} onRetry={vi.fn()} />, {
      site: () => frontPage('/assets/index-newer.js'),
    });
    await waitFor(() => expect(renew).toHaveBeenCalledExactlyOnceWith(HERE));
    expect(asked).toHaveBeenCalledExactlyOnceWith('/', { cache: 'no-store' });
  });

  it.each([
    ['the site is still the same', () => frontPage(HERE)],
    ['the site does not answer', offline],
    ['the site fails', () => new Response('', { status: 502 })],
    ['something else answers for the site', () => new Response('<!doctype html><title>Sign in</title>')],
  ])('stays with the page when %s', async (_name, site) => {
    const { renew, reload, asked } = render(<Fault error={GONE} onRetry={vi.fn()} />, { site });
    await waitFor(() => expect(asked).toHaveBeenCalledOnce());
    await act(async () => undefined);
    expect(renew).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it('is not asked after for a fault of the network, of a file, or of ours', async () => {
    const { asked } = render(
      <>
        <Fault error={new LoadError('unreachable', 'x.json', '')} onRetry={vi.fn()} />
        <Fault error={new LoadError('corrupt', 'x.json', '')} onRetry={vi.fn()} />
        <Fault error={new Error('x')} onRetry={vi.fn()} />
      </>,
    );
    await act(async () => undefined);
    expect(asked).not.toHaveBeenCalled();
  });

  it('says so where the page was loaded again in vain, and leaves the next time to the reader', async () => {
    const onRetry = vi.fn();
    const { reload } = render(<Fault error={GONE} onRetry={onRetry} />, {
      site: () => frontPage('/assets/index-newer.js'),
      renews: false,
    });
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The site has a newer version'));
    expect(reload).not.toHaveBeenCalled();
    await tryAgain();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(onRetry).not.toHaveBeenCalled();
  });

  it('in a part of the program is had by loading the page again, if the site answers', async () => {
    let answer: () => Response = offline;
    const { reload } = render(<Fault error={PART} />, { site: () => answer() });
    await tryAgain();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The site did not answer.'));
    expect(reload).not.toHaveBeenCalled();
    answer = () => frontPage(HERE);
    await tryAgain();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('has the caches fetch the scripts of the page anew before it is loaded again', async () => {
    const names = ['/assets/ReadingRoom-1.js', '/assets/text-a-1.json'];
    vi.spyOn(performance, 'getEntriesByType').mockImplementation(() =>
      names.map((name) => ({ name, entryType: 'resource', startTime: 0, duration: 0, toJSON: () => null })),
    );
    const { reload, asked } = render(<Fault error={PART} />);
    await tryAgain();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(asked.mock.calls.filter(([address]) => address !== '/')).toEqual([
      ['/assets/ReadingRoom-1.js', { cache: 'reload' }],
    ]);
  });
});

describe('the bar of notices', () => {
  const range: Notice = { parameter: 'range', value: 'yesterday', reason: 'is not a range of days' };
  const kind: Notice = { parameter: 'kind', value: 'rumour', reason: 'has an entry that is not a kind' };

  it('says each part of a link that could not be followed', () => {
    renderBare(<NoticeBar notices={[range, kind]} onDismiss={vi.fn()} />);
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Part of this link was left out: “range=yesterday” is not a range of days.',
      'Part of this link was left out: “kind=rumour” has an entry that is not a kind.',
    ]);
    expect(screen.getByRole('status')).toBeInTheDocument();
  });

  it('goes when it has been read', async () => {
    const onDismiss = vi.fn();
    renderBare(<NoticeBar notices={[range]} onDismiss={onDismiss} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('takes two notices of one parameter: what is no id, and what is no source of this edition', () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const notices: Notice[] = [
      { parameter: 'src', value: 'A!,x', reason: 'has an entry that is not an id' },
      { parameter: 'src', value: 'x', reason: 'is no source of this edition' },
    ];
    const { rerender } = renderBare(<NoticeBar notices={notices} onDismiss={vi.fn()} />);
    rerender(<NoticeBar notices={notices.toReversed()} onDismiss={vi.fn()} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(complained).not.toHaveBeenCalled();
  });
});
