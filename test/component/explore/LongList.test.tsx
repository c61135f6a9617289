import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EventListProps } from '#explore/EventList.tsx';
import { LongList } from '#explore/folds/LongList.tsx';
import type { Chronology } from '#model/chronology.ts';
import { all, many, SPAN } from '../../fixtures/any-events.ts';

/** Two events on each day of the span, and many more on its last. */
function longOne(): Chronology {
  return many(600, (index) => Math.min(SPAN.first + Math.floor(index / 2), SPAN.last));
}

function list(corpus: Chronology, change: Partial<EventListProps> = {}) {
  return (
    <LongList chronology={corpus} shown={all(corpus)} lit={null} hrefOfEvent={(id) => `/event/${id}/`} {...change} />
  );
}

function setup(corpus = longOne(), change: Partial<EventListProps> = {}) {
  const { container, unmount } = render(list(corpus, change));
  const fold = (title: string) => {
    const found = screen
      .getByText((_, element) => element?.matches('summary') === true && element.textContent === title)
      .closest('details');
    if (!found) throw new Error(`No fold ${title}`);
    return found;
  };
  return {
    unmount,
    container,
    user: userEvent.setup(),
    hrefs: (part: Element = container) => [...part.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    fold,
    open: async (title: string) => {
      fold(title).open = true;
      await expect.poll(() => fold(title).childElementCount).toBeGreaterThan(1);
    },
    folds: () => screen.getAllByText(/ \d{4}/, { selector: 'summary' }).map(({ textContent }) => textContent),
  };
}

describe('a long list', () => {
  it('folds by month, each with the number of its events, of which the first is open', () => {
    const { folds, hrefs } = setup();
    expect(folds()).toEqual(['September 2015 (60)', 'October 2015 (62)', 'November 2015 (478)']);
    expect(hrefs()).toEqual(Array.from({ length: 60 }, (_, index) => `/event/e${index}/`));
    expect(screen.getByText('2 September')).toBeVisible();
  });

  it('folds a full month by day, and has the rows of a full day a page at a time, to the last', async () => {
    const { user, hrefs, open, fold } = setup();
    await open('November 2015 (478)');
    await open('30 Nov 2015 (420)');
    const day = fold('30 Nov 2015 (420)');
    expect(hrefs(day)).toHaveLength(200);
    for (const words of ['Show 200 more of 420', 'Show 20 more of 420'])
      await user.click(within(day).getByText(words, { selector: 'button' }));
    expect(new Set(hrefs(day)).size).toBe(420);
    expect(day.querySelector('button')).toBeNull();
  });

  it('is open where the event stands that was told last', () => {
    const { hrefs, fold } = setup(longOne(), { near: 450 });
    expect(fold('November 2015 (478)').open).toBe(true);
    expect(fold('September 2015 (60)').open).toBe(false);
    expect(hrefs()).toContain('/event/e450/');
  });

  it('is open where the reader left it', async () => {
    const corpus = longOne();
    const { open, unmount } = setup(corpus);
    await open('October 2015 (62)');
    unmount();
    const { fold } = setup(corpus);
    expect(fold('October 2015 (62)').open).toBe(true);
  });

  it('renders without a browser, and never all of its rows', () => {
    const html = renderToString(list(longOne()));
    expect(html).not.toContain(' style=');
    expect(html.match(/data-event=/g)?.length).toBeLessThanOrEqual(200);
  });
});
