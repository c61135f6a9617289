import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FilterChips } from '#explore/FilterChips.tsx';
import { LanesSelect } from '#explore/LanesSelect.tsx';
import type { SourceStrip } from '#explore/layout/source-strips.ts';
import { Masthead, type MastheadProps } from '#explore/Masthead.tsx';
import { SourceEntry } from '#explore/SourceEntry.tsx';
import { StartingPoints, type StartingPointsProps } from '#explore/StartingPoints.tsx';
import { Tallies } from '#explore/Tallies.tsx';
import type { SourceHead } from '#model/chronology.ts';
import { source } from '../../fixtures/records.ts';

const DISPUTED = { count: 3, href: '/?disputed=1', chosen: false };

describe('the starting points', () => {
  const storylines = [
    { id: 'counts', title: 'How many?', sentence: 'Who counted what.', events: [0, 1, 2] },
    { id: 'talks', title: 'Who talks to whom?', sentence: 'Talks and calls.', events: [1, 3] },
  ];
  const show = (change: Partial<StartingPointsProps> = {}) =>
    render(
      <StartingPoints
        storylines={storylines}
        chosen={[]}
        left={null}
        hrefOfStoryline={(id) => `/?story=${id}`}
        disputed={DISPUTED}
        {...change}
      />,
    );

  it('are links, each with the number of its events', () => {
    show();
    const links = within(screen.getByRole('navigation', { name: 'Start from a question' })).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Where they disagree: 3 events', '/?disputed=1'],
      ['How many?3 events', '/?story=counts'],
      ['Who talks to whom?2 events', '/?story=talks'],
    ]);
  });

  it('say what each leaves of its events with all that is chosen besides', () => {
    show({ left: { storylines: [1, 2], disputed: 0 } });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Where they disagree: 0 of 3, as filtered',
      'How many?1 of 3, as filtered',
      'Who talks to whom?2 events',
    ]);
  });

  it('say what the chosen one is about, and only that', () => {
    show({ chosen: ['talks'] });
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Who talks to whom?');
    expect(screen.getByText(/Talks and calls\./)).toBeInTheDocument();
    expect(screen.queryByText(/Who counted what\./)).toBeNull();
  });

  it('can be shown all', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'All 2 questions', expanded: false }));
    expect(screen.getByRole('button', { name: 'Fewer questions', expanded: true })).toBeInTheDocument();
  });
});

describe('the filter chips', () => {
  it('are nothing where no filter is set', () => {
    const { container } = render(<FilterChips chips={[]} onClear={vi.fn()} onLast={vi.fn()} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('take their own filter away, and the last one all', async () => {
    const [onRemove, other, onClear] = [vi.fn(), vi.fn(), vi.fn()];
    render(
      <FilterChips
        chips={[
          { key: 'sources', label: 'Sources: A, B', onRemove },
          { key: 'kinds', label: 'Kinds: tally', onRemove: other },
        ]}
        onClear={onClear}
        onLast={vi.fn()}
      />,
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Remove filter: Sources: A, B' }));
    expect(onRemove).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('hand the focus to the next one, from the last one to the one before, from the only one on', async () => {
    const user = userEvent.setup();
    const onLast = vi.fn();
    const chip = (key: string) => ({ key, label: key, onRemove: vi.fn() });
    const { rerender } = render(<FilterChips chips={['a', 'b'].map(chip)} onClear={vi.fn()} onLast={onLast} />);
    const button = (name: string) => screen.getByRole('button', { name: `Remove filter: ${name}` });
    await user.click(button('a'));
    expect(button('b')).toHaveFocus();
    await user.click(button('b'));
    expect(button('a')).toHaveFocus();
    expect(onLast).not.toHaveBeenCalled();
    rerender(<FilterChips chips={[chip('a')]} onClear={vi.fn()} onLast={onLast} />);
    await user.click(button('a'));
    expect(onLast).toHaveBeenCalledOnce();
  });
});

it('keeps what was typed apart from the words around it', () => {
  render(
    <FilterChips
      chips={[{ key: 'words', label: 'Words', typed: 'مرحبا', onRemove: vi.fn() }]}
      onClear={vi.fn()}
      onLast={vi.fn()}
    />,
  );
  expect(screen.getByRole('button', { name: 'Remove filter: Words: “مرحبا”' })).toHaveTextContent('Words: “مرحبا” ×');
  expect(screen.getByText('مرحبا').tagName).toBe('BDI');
});

describe('the choice of lanes', () => {
  it('tells what is chosen', async () => {
    const onLanes = vi.fn();
    render(<LanesSelect lanes="source" onLanes={onLanes} />);
    const select = screen.getByRole('combobox', { name: 'Lanes' });
    expect(select).toHaveValue('source');
    await userEvent.setup().selectOptions(select, 'by storyline');
    expect(onLanes).toHaveBeenCalledExactlyOnceWith('storyline');
  });
});

describe('the tallies', () => {
  const counts = { 'in-span': 51, earlier: 6, later: 0, 'no-day': 3 };

  it.each([
    ['all are shown', 60, '60 events: 51 on the timeline, 6 earlier, 3 without a day'],
    ['some are shown', 75, '60 of 75 events: 51 on the timeline, 6 earlier, 3 without a day'],
  ])('say where the events are when %s', (_name, all, text) => {
    const { container } = render(<Tallies counts={counts} total={60} counted="event" all={all} onOpen={vi.fn()} />);
    expect(container).toHaveTextContent(text);
  });

  it('lead to the part of the list that holds them, and offer none that is empty', async () => {
    const onOpen = vi.fn();
    render(<Tallies counts={counts} total={60} counted="event" all={60} onOpen={onOpen} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: '6 earlier' }));
    await user.click(screen.getByRole('button', { name: '3 without a day' }));
    expect(onOpen.mock.calls).toEqual([['earlier'], ['no-day']]);
    expect(screen.queryByRole('button', { name: /later/ })).toBeNull();
  });
});

describe('the masthead', () => {
  function setup(heading: MastheadProps['heading']) {
    render(
      <Masthead
        title="Strikes in autumn"
        size="Five articles, 75 events"
        homeHref="/"
        links={[
          { label: 'Timeline', href: '/', current: true },
          { label: 'Sources', href: '/source/', current: false },
        ]}
        heading={heading}
      >
        <button type="button">Copy link</button>
      </Masthead>,
    );
    return { headings: screen.queryAllByRole('heading').map((each) => `${each.tagName} ${each.textContent}`) };
  }

  it.each<[MastheadProps['heading'], string[]]>([
    ['large', ['H1 Strikes in autumn']],
    ['line', ['H1 Strikes in autumn']],
    ['aside', []],
  ])('has at most one heading: %s', (heading, expected) => {
    expect(setup(heading).headings).toEqual(expected);
    expect(screen.getByText('Strikes in autumn')).toBeInTheDocument();
  });

  it('keeps the focus on a link whose address changes with the view', () => {
    const masthead = (query: string) => (
      <Masthead
        title=""
        size=""
        homeHref={`/${query}`}
        links={[{ label: 'Timeline', href: `/${query}`, current: true }]}
        heading="large"
      />
    );
    const { rerender } = render(masthead(''));
    const link = screen.getByRole('link', { name: 'Timeline' });
    link.focus();
    rerender(masthead('?range=2015-10-01..2015-10-09'));
    expect(link).toHaveFocus();
    expect(link).toHaveAttribute('href', '/?range=2015-10-01..2015-10-09');
  });

  it('introduces the corpus where it is large, and only there', () => {
    setup('large');
    expect(screen.getByText(/Five articles, 75 events\./)).toBeInTheDocument();
    expect(screen.getByText(/Every mark is a quotation/)).toBeInTheDocument();
  });

  it('says nothing more on other pages', () => {
    setup('aside');
    expect(screen.queryByText(/Every mark is a quotation/)).toBeNull();
  });

  it('links to the pages, and says which is open', () => {
    setup('line');
    const pages = within(screen.getByRole('navigation', { name: 'Pages' }));
    expect(pages.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/', '/source/']);
    expect(pages.getByRole('link', { current: 'page' })).toHaveTextContent('Timeline');
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });
});

describe('a source in the list of sources', () => {
  const head: SourceHead = {
    ...source('a', '2015-10-10', '2015-10-11'),
    title: 'Big news',
    outlet: 'IANS',
    credit: null,
  };

  const strip: SourceStrip = {
    bars: [],
    profile: [],
    bounds: [],
    published: null,
    flag: 'published 10–11 Oct',
    events: 11,
    alone: 4,
    placed: { 'in-span': 11, earlier: 0, later: 0, 'no-day': 0 },
  };

  function setup(change: Partial<SourceHead> = {}, changedStrip: Partial<SourceStrip> = {}) {
    render(
      <ol>
        <SourceEntry
          source={{ ...head, ...change }}
          look={1}
          unpublished={null}
          sayings={null}
          href="/source/a/"
          strip={{ ...strip, ...changedStrip }}
          months={[{ x: 0, label: 'September 2015' }]}
        />
      </ol>,
    );
    return screen.getByRole('listitem');
  }

  it('links its title to its page, and counts its events', () => {
    const item = setup();
    expect(within(item).getByRole('link', { name: 'Big news' })).toHaveAttribute('href', '/source/a/');
    expect(item).toHaveTextContent(/11 events, 4 of them reported by this source alone\.$/);
  });

  it('says where its events are that its picture does not show', () => {
    const placed = { 'in-span': 7, earlier: 2, later: 1, 'no-day': 1 };
    expect(setup({}, { placed })).toHaveTextContent(/alone\. 7 on these days, 2 earlier, 1 later, 1 without a day\.$/);
  });

  it('flags its publication, before the flag where there is no room behind it', () => {
    const flag = () => screen.getByText(/^published 10–11 Oct$/).closest('text');
    setup({}, { published: { x: 0.25, width: 0.02 } });
    expect(flag()).not.toHaveAttribute('text-anchor');
    cleanup();
    setup({}, { published: { x: 0.9, width: 0.02 } });
    expect(flag()).toHaveAttribute('text-anchor', 'end');
    cleanup();
    setup();
    expect(screen.queryByText(/^published 10–11 Oct$/)).toBeNull();
  });

  it.each<[string, Partial<SourceHead>, RegExp]>([
    ['its outlet and the days of its publication', {}, /IANS · published 10–11 Oct 2015/],
    ['that no outlet is printed', { outlet: null }, /No outlet printed · published/],
    ['whom it credits', { outlet: 'Nizkor', credit: 'TASS' }, /Nizkor · credited to TASS · published/],
    ['no credit that is the outlet', { credit: 'IANS' }, /IANS · published/],
    [
      'that its day is inferred',
      { published: { ...head.published, certainty: 'inferred' } },
      /follow from what the article says/,
    ],
  ])('tells %s', (_name, change, expected) => {
    expect(setup(change)).toHaveTextContent(expected);
  });
});
