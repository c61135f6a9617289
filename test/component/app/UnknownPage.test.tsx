import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { unknownTitle } from '#app/pages/asked-page.ts';
import { UnknownPage, type UnknownPageProps } from '#app/pages/UnknownPage.tsx';
import { SiteContext } from '#app/steps/site.ts';
import { INITIAL_VIEW, setSources, type ViewState } from '#model/choice/view-state.ts';
import { CORPUS } from '../../fixtures/timeline-corpus.ts';

type Wanted = UnknownPageProps['page'];

const event = (id: string): Wanted => ({ name: 'event', id });

function setup(page: Wanted, view: ViewState = INITIAL_VIEW, justOpened = true) {
  const arrival = { by: 'address', to: view, fresh: true } as const;
  render(
    <SiteContext value={{ view, base: '/', go: vi.fn(), arrival, justOpened, opening: null, isLive: () => true }}>
      <UnknownPage chronology={CORPUS} page={page} />
    </SiteContext>,
  );
  const main = within(screen.getByRole('main'));
  const told = (links: readonly HTMLElement[]) => links.map((link) => [link.textContent, link.getAttribute('href')]);
  const offered = () =>
    ['Start from a question', 'Or from an article'].flatMap((name) =>
      main.queryAllByRole('list', { name }).flatMap((list) => within(list).getAllByRole('link')),
    );
  return {
    main,
    /** What is near, and the ways on; without what is offered to everybody. */
    links: () => told(main.getAllByRole('link').filter((link) => !offered().includes(link))),
    offered: () => told(offered()),
  };
}

const WAYS_ON = [
  ['The timeline', '/'],
  ['All sources', '/source/'],
];

describe('a link that leads nowhere', () => {
  it.each<[Wanted, string, string, [string, string][]]>([
    [event('strat'), '“strat”', 'There is no such event in this edition', [['Strikes begin', '/event/start/']]],
    [event('plane'), '“plane”', 'There is no such event in this edition', [['A plane crashes', '/event/crash/']]],
    [event('qqqqqqqq'), '“qqqqqqqq”', 'There is no such event in this edition', []],
    [{ name: 'unknown', path: 'nowhere/at/all' }, '“nowhere/at/all”', 'There is no such page', []],
    [
      { name: 'unknown', path: 'Event/start).' },
      '“Event/start).”',
      'There is no such page',
      [['Strikes begin', '/event/start/']],
    ],
  ])('to %j says so, and offers what is near', (page, asked, heading, near) => {
    const { main, links } = setup(page);
    expect(main.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(main.getByText(/The link asks for/)).toHaveTextContent(asked);
    expect(links()).toEqual([...near, ...WAYS_ON]);
    expect(main.queryByText('Did you mean') === null).toBe(near.length === 0);
  });

  it('to a source offers sources', () => {
    const { links } = setup({ name: 'source', id: 'source-b' });
    expect(links()[0]).toEqual(['Source b', '/source/b/']);
  });

  it('with no word of a record offers the page that lists them first, and once', () => {
    const { main, links } = setup({ name: 'unknown', path: 'event/).' });
    expect(main.getByText('Did you mean')).toBeVisible();
    expect(links()).toEqual(WAYS_ON);
    cleanup();
    expect(setup({ name: 'unknown', path: 'Source/' }).links()).toEqual(WAYS_ON.toReversed());
  });

  it('keeps the passage beside an event that was meant', () => {
    const page = event('Start)');
    const { links } = setup(page, { ...INITIAL_VIEW, page, passage: 'b:t1-2' });
    expect(links()[0]).toEqual(['Strikes begin', '/event/start/?passage=b:t1-2']);
  });

  it('keeps the filters in every way on', () => {
    const { links } = setup(event('strat'), setSources(INITIAL_VIEW, ['b']));
    expect(links().map(([, href]) => href)).toEqual(['/event/start/?src=b', '/?src=b', '/source/?src=b']);
  });

  it('offers the questions and the articles, with the filters', () => {
    expect(setup(event('strat'), setSources(INITIAL_VIEW, ['b'])).offered()).toEqual([
      ['How many?', '/?src=b&story=counts'],
      ['Who talks to whom?', '/?src=b&story=talks'],
      ['A ', '/source/a/?src=b'],
      ['B ', '/source/b/?src=b'],
      ['C ', '/source/c/?src=b'],
    ]);
  });

  it('shows what it asked for as text', () => {
    const { main } = setup({ name: 'unknown', path: '<img src=x onerror=alert(1)>' });
    expect(main.getByText(/The link asks for/)).toHaveTextContent('“<img src=x onerror=alert(1)>”');
    expect(document.querySelector('img')).toBeNull();
  });

  it('keeps what it asked for apart from the words around, and shows of it what cannot be seen', () => {
    const { main } = setup(event('strat\u202Egnp'));
    expect(main.getByText('strat[U+202E]gnp').tagName).toBe('BDI');
    cleanup();
    expect(setup({ name: 'unknown', path: 'x'.repeat(5_000) }).main.getByText(/^x{200}…$/)).toBeVisible();
  });

  it.each([
    ['strat', 'Not found: strat'],
    ['مرحبا', 'Not found: \u2068مرحبا\u2069'],
    ['x'.repeat(120), `Not found: ${'x'.repeat(60)}…`],
  ])('names it in the window’s title: %s', (id, title) => {
    expect(unknownTitle(event(id))).toBe(title);
  });

  it('has one main heading', () => {
    setup(event('strat'));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('takes the focus that the step to it took away, and none in a page just opened', () => {
    setup(event('qqq'));
    expect(document.body).toHaveFocus();
    cleanup();
    setup(event('qqq'), INITIAL_VIEW, false);
    expect(screen.getByRole('main', { name: 'There is no such event in this edition' })).toHaveFocus();
  });
});
