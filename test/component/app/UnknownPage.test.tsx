import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SiteContext } from '#app/site.ts';
import { UnknownPage, type UnknownPageProps } from '#app/UnknownPage.tsx';
import { INITIAL_VIEW, setSources, type ViewState } from '#model/view-state.ts';
import { CORPUS } from '../timeline/corpus.ts';

function setup(what: UnknownPageProps['what'], id: string, view: ViewState = INITIAL_VIEW, justOpened = true) {
  render(
    <SiteContext value={{ view, base: '/', go: vi.fn(), reload: vi.fn(), justOpened, askFor: () => null }}>
      <UnknownPage chronology={CORPUS} what={what} id={id} />
    </SiteContext>,
  );
  const main = within(screen.getByRole('main'));
  return {
    main,
    links: () => main.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
  };
}

const WAYS_ON = [
  ['The timeline', '/'],
  ['All sources', '/source/'],
];

describe('a link that leads nowhere', () => {
  it.each<[UnknownPageProps['what'], string, string, [string, string][]]>([
    ['event', 'strat', 'There is no such event in this edition', [['Strikes begin', '/event/start/']]],
    ['event', 'plane', 'There is no such event in this edition', [['A plane crashes', '/event/crash/']]],
    ['event', 'qqqqqqqq', 'There is no such event in this edition', []],
    ['page', 'nowhere/at/all', 'There is no such page', []],
  ])('to an %s “%s” says so, and offers what is near', (what, id, heading, near) => {
    const { main, links } = setup(what, id);
    expect(main.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
    expect(main.getByText(/The link asks for/)).toHaveTextContent(`“${id}”`);
    expect(links()).toEqual([...near, ...WAYS_ON]);
    expect(main.queryByText('Did you mean') === null).toBe(near.length === 0);
  });

  it('to a source offers sources', () => {
    const { links } = setup('source', 'source-b');
    expect(links()).toContainEqual(['Source b', '/source/b/']);
  });

  it('keeps the filters in every way on', () => {
    const { links } = setup('event', 'strat', setSources(INITIAL_VIEW, ['b']));
    expect(links().map(([, href]) => href)).toEqual(['/event/start/?src=b', '/?src=b', '/source/?src=b']);
  });

  it('shows what it asked for as text', () => {
    const { main } = setup('page', '<img src=x onerror=alert(1)>');
    expect(main.getByText(/The link asks for/)).toHaveTextContent('“<img src=x onerror=alert(1)>”');
    expect(document.querySelector('img')).toBeNull();
  });

  it('names it in the window’s title', () => {
    setup('event', 'strat');
    expect(document.title).toBe('Not found: strat · Sourceline');
  });

  it('has one main heading', () => {
    setup('event', 'strat');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('takes the focus that the step to it took away, and none in a page just opened', () => {
    setup('event', 'qqq');
    expect(document.body).toHaveFocus();
    cleanup();
    setup('event', 'qqq', INITIAL_VIEW, false);
    expect(screen.getByRole('main', { name: 'There is no such event in this edition' })).toHaveFocus();
  });
});
