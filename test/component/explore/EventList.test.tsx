import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EventList, type EventListProps } from '#explore/EventList.tsx';
import type { Chronology } from '#model/chronology.ts';
import { at, chronology, type Row, source } from '../../fixtures/records.ts';
import { all } from '../../fixtures/any-events.ts';

const SOURCES = [source('a', '2015-10-04'), source('b', '2015-10-10')];

const ROWS: readonly Row[] = [
  {
    id: 'long-ago',
    title: 'Long ago',
    reading: 'day',
    earliest: at('2014-06-29'),
    latest: at('2014-06-29'),
    sources: [0],
  },
  {
    id: 'one',
    title: 'First of two',
    reading: 'day',
    earliest: at('2015-10-04'),
    latest: at('2015-10-04'),
    sources: [0, 1],
  },
  {
    id: 'two',
    title: 'Some day then',
    reading: 'within',
    earliest: at('2015-10-04'),
    latest: at('2015-10-06'),
    sources: [0],
  },
  {
    id: 'three',
    title: 'Later on',
    reading: 'day',
    earliest: at('2015-10-09'),
    latest: at('2015-10-09'),
    sources: [1],
  },
  {
    id: 'after',
    title: 'After it all',
    reading: 'day',
    earliest: at('2016-01-04'),
    latest: at('2016-01-04'),
    sources: [1],
  },
  { id: 'undated', title: 'Some time', sources: [0] },
];
const CORPUS = chronology(ROWS, { sources: SOURCES });

function list(corpus: Chronology, change: Partial<EventListProps> = {}) {
  return (
    <EventList chronology={corpus} shown={all(corpus)} lit={null} hrefOfEvent={(id) => `/event/${id}/`} {...change} />
  );
}

function setup(corpus = CORPUS, change: Partial<EventListProps> = {}) {
  const { container } = render(list(corpus, change));
  return {
    user: userEvent.setup(),
    hrefs: () => [...container.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    fold: (title: RegExp) => screen.getByText(title, { selector: 'summary' }).closest('details'),
    titleOf: (id: string) => container.querySelector(`[data-event="${id}"]`),
  };
}

describe('the list of events', () => {
  it('has days in order, each a machine-readable date', () => {
    setup();
    const days = within(screen.getByRole('list', { name: 'Events by day' })).getAllByRole('time');
    expect(days.map((day) => [day.getAttribute('datetime'), day.textContent])).toEqual([
      ['2015-10-04', expect.stringMatching(/^Sun 4 October/)],
      ['2015-10-06', expect.stringMatching(/^Tue 6 October/)],
      ['2015-10-09', expect.stringMatching(/^Fri 9 October/)],
    ]);
  });

  it('puts events under their day', () => {
    setup();
    const day = screen.getByRole('heading', { name: /4 October/ }).closest('li');
    if (!day) throw new Error('No day');
    const links = within(day).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/event/one/']);
  });

  it('has every shown event exactly once', () => {
    const { hrefs } = setup();
    expect(hrefs()).toHaveLength(ROWS.length);
    expect(new Set(hrefs())).toEqual(new Set(ROWS.map(({ id }) => `/event/${id}/`)));
  });

  it('has no event that is not shown', () => {
    expect(setup(CORPUS, { shown: Int32Array.of(1, 5) }).hrefs()).toEqual(['/event/one/', '/event/undated/']);
  });

  it('says the date in words, but not again under its own day', () => {
    const { titleOf } = setup();
    expect(titleOf('one')).not.toHaveTextContent('Oct');
    expect(titleOf('two')).toHaveTextContent('some day between 4 and 6 Oct');
  });

  it('names the sources of an event by letter and in full', () => {
    const { titleOf } = setup();
    expect(titleOf('one')).toHaveTextContent(/A ?B ?Source a, Source b/);
  });

  it.each([
    [/1 Sep 2015/, '(1)', 'long-ago'],
    [/^Later than 30 Nov 2015/, '(1)', 'after'],
    [/^No day given/, '(1)', 'undated'],
  ])('folds what is not on a day of the span, with its number: %s', (title, count, id) => {
    const { fold, titleOf } = setup();
    expect(fold(title)?.querySelector('summary')).toHaveTextContent(count);
    expect(fold(title)).not.toHaveAttribute('open');
    expect(fold(title)?.contains(titleOf(id))).toBe(true);
  });

  it('has no fold for nothing', () => {
    setup(CORPUS, { shown: Int32Array.of(1) });
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('says so when no event passes', () => {
    setup(CORPUS, { shown: new Int32Array(0) });
    expect(screen.getByText('No event passes these filters.')).toBeVisible();
  });

  it('blames no filter where there are no events at all', () => {
    setup(chronology([]), { shown: new Int32Array(0) });
    expect(screen.getByText('There are no events in this edition.')).toBeVisible();
  });

  it('tells how many days in between have none', () => {
    setup();
    expect(screen.getByText('2 days without an event')).toBeVisible();
    expect(screen.queryByText('a day without an event')).toBeNull();
  });

  it('tells of no day that an event of many days covers that it has none', () => {
    const lasting: Row = { id: 'state', reading: 'throughout', earliest: at('2015-09-02'), latest: at('2015-11-01') };
    setup(chronology([lasting, ...ROWS.slice(1, 4)], { sources: SOURCES }));
    expect(screen.queryByText(/without/)).toBeNull();
  });

  it('speaks of the events that are shown where others are filtered out', () => {
    setup(CORPUS, { shown: Int32Array.of(1, 3) });
    expect(screen.getByText('4 days without such an event')).toBeVisible();
  });

  it('names the year of its days where the span has several', () => {
    const years = chronology(
      [
        { id: 'x', reading: 'day', earliest: at('2014-10-04'), latest: at('2014-10-04') },
        { id: 'y', reading: 'day', earliest: at('2015-10-04'), latest: at('2015-10-04') },
      ],
      { span: { first: at('2014-01-01'), last: at('2015-12-31') } },
    );
    setup(years);
    expect(screen.getAllByRole('heading').map((day) => day.textContent)).toEqual([
      expect.stringContaining('4 October 2014'),
      expect.stringContaining('4 October 2015'),
    ]);
  });

  it('renders without a browser, with every event and no style attribute', () => {
    const html = renderToString(list(CORPUS));
    for (const { id } of ROWS) expect(html).toContain(`href="/event/${id}/"`);
    expect(html).not.toContain(' style=');
  });
});
