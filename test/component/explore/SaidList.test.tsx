import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SaidList, type SaidListProps } from '#explore/said/SaidList.tsx';
import { asSaid } from '#model/clocks/as-said.ts';
import { all } from '../../fixtures/any-events.ts';
import { at } from '../../fixtures/records.ts';
import { SAID } from '../../fixtures/said-corpus.ts';

const CLAIMS = asSaid(SAID);

function setup(change: Partial<SaidListProps> = {}) {
  const { container } = render(
    <SaidList
      chronology={CLAIMS}
      shown={all(CLAIMS)}
      lit={null}
      hrefOfEvent={(id, passage) => `/event/${id}/?passage=${passage}`}
      {...change}
    />,
  );
  return {
    container,
    days: () => within(screen.getByRole('list', { name: 'Claims by day' })).queryAllByRole('heading', { level: 3 }),
    groups: () => screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent),
    links: () => screen.queryAllByRole('link').map((link) => link.getAttribute('href')),
  };
}

describe('the list of claims', () => {
  it('runs by day and occasion, and counts the claims of each', () => {
    const { days, groups } = setup();
    expect(days().map(({ textContent }) => textContent)).toEqual([
      'Sun 4 October',
      'Mon 5 October',
      'Tue 6 October',
      'Fri 9 October',
    ]);
    expect(groups()).toEqual([
      'No occasion named, 1 claim',
      'Briefing of the ministry, 2 claims',
      'Call with reporters, 1 claim',
      'No occasion named, 1 claim',
    ]);
  });

  it('says first on how many days and occasions all was said', () => {
    expect(setup().container).toHaveTextContent(/^Said on 3 days, on 2 occasions\./);
  });

  it('leads from each claim to its passage, from those of no known day as well', () => {
    expect(setup().links()).toEqual([
      '/event/talks/?passage=a:t10-15',
      '/event/talks/?passage=b:t20-25',
      '/event/talks/?passage=b:t40-45',
      '/event/talks/?passage=b:t30-35',
      '/event/crash/?passage=b:t60-65',
      '/event/talks/?passage=c:t50-55',
    ]);
    expect(screen.getByText('Said on no day given')).toBeInTheDocument();
  });

  it('tells who makes a claim, in which source, and that it denies', () => {
    setup();
    expect(screen.getByRole('link', { name: /Talks begin.*Source b.*The spokesman · doubts it/ })).toBeVisible();
  });

  it('folds what was said before the days of the corpus, and after them', () => {
    const span = { first: at('2015-10-05'), last: at('2015-10-05') };
    const { days } = setup({ chronology: { ...CLAIMS, span } });
    expect(days()).toHaveLength(1);
    expect(screen.getByText('Said before 5 Oct 2015')).toHaveTextContent(/\(1\)$/);
    expect(screen.getByText('Said after 5 Oct 2015')).toHaveTextContent(/\(2\)$/);
  });

  it('lights all claims about an event', () => {
    const { container } = setup({ lit: 0 });
    expect(container.querySelectorAll('[class*="bg-mark"]')).toHaveLength(5);
  });

  it('says when no claim is shown', () => {
    expect(setup({ shown: new Int32Array() }).container).toHaveTextContent('No claim passes these filters.');
  });
});
