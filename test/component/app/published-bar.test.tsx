import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublishedBar } from '#app/published/PublishedBar.tsx';
import { PublishedStops } from '#app/published/PublishedStops.tsx';
import { SiteContext } from '#app/steps/site.ts';
import { INITIAL_VIEW, type ViewState } from '#model/choice/view-state.ts';
import { isoFromDay } from '#model/day.ts';
import { at, source } from '../../fixtures/records.ts';
import { TOLD } from '../../fixtures/told-corpus.ts';

const PERHAPS = { ...TOLD, sources: [...TOLD.sources.slice(0, 2), source('c', '2015-10-10', '2015-11-17')] };

/** A page of which the view is what was gone to last; with how each step was to be kept. */
function setup(by: string, chronology = TOLD) {
  const steps: string[] = [];
  function Page() {
    const [view, setView] = useState<ViewState>({ ...INITIAL_VIEW, publishedBy: by === '' ? null : at(by) });
    const go = (next: ViewState, mode?: string) => {
      steps.push(`${mode ?? 'asked'} ${next.publishedBy === null ? 'all' : isoFromDay(next.publishedBy)}`);
      setView(next);
    };
    const arrival = { by: 'address', to: view, fresh: true } as const;
    return (
      <SiteContext value={{ view, base: '/', go, arrival, justOpened: true, opening: null, isLive: () => true }}>
        <PublishedStops chronology={chronology} />
        <PublishedBar chronology={chronology} />
      </SiteContext>
    );
  }
  render(<Page />);
  return {
    steps,
    line: () => screen.queryByRole('region', { name: 'As published by' }),
    press: (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name })),
    /** A while, in which each stop is drawn. */
    pass: () => {
      for (let second = 0; second < 10; second += 1) act(() => void vi.advanceTimersByTime(1000));
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a view as published by a day', () => {
  it('says how much had been published, and what perhaps had', () => {
    const { line } = setup('2015-10-10', PERHAPS);
    expect(line()).toHaveTextContent(
      'As published by 10 Oct 2015: 2 of 3 articles, 2 of 2 events, 5 of 6 claims. Perhaps C as well.',
    );
  });

  it('has no line where all is shown, and each stop with what was known', () => {
    const { line } = setup('', PERHAPS);
    expect(line()).toBeNull();
    expect(screen.getAllByRole('radio').map((stop) => stop.closest('label')?.textContent)).toEqual([
      'Any day 3 of 3 articles, 2 of 2 events, 6 of 6 claims',
      '4 Oct 2015 A1 of 3 articles, 1 of 2 events, 1 of 6 claims',
      '10 Oct 2015 BC2 of 3 articles, 2 of 2 events, 5 of 6 claims. Perhaps C as well.',
      '17 Nov 2015 C3 of 3 articles, 2 of 2 events, 6 of 6 claims',
    ]);
  });

  it('leads from stop to stop, from a day between them too', () => {
    const { steps, press } = setup('2015-10-07');
    press('Earlier: 4 Oct 2015');
    press('Later: 10 Oct 2015');
    press('Show all');
    expect(steps).toEqual(['asked 2015-10-04', 'asked 2015-10-10', 'push all']);
  });
});

describe('playing how the record grew', () => {
  it('goes through the stops to the last, in one step of the history', () => {
    const { steps, press, pass } = setup('2015-10-04');
    press('Play');
    pass();
    expect(steps).toEqual(['push 2015-10-10', 'replace 2015-11-17']);
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  it('begins at the first where the last one, or all, is shown, and can be paused', () => {
    const { steps, press, pass } = setup('');
    press('Play how it grew');
    expect(steps).toEqual(['push 2015-10-04']);
    press('Pause');
    pass();
    expect(steps).toEqual(['push 2015-10-04']);
  });

  it('is one step for each press where little is to move', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduce') }));
    const { steps, press, pass } = setup('2015-10-04');
    press('Play');
    pass();
    expect(steps).toEqual(['push 2015-10-10']);
    press('Play');
    expect(steps).toEqual(['push 2015-10-10', 'push 2015-11-17']);
  });
});
