import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import type { Found } from '#model/search/search.ts';
import { heardWords } from '#search/partly-words.ts';
import { SearchResults } from '#search/SearchResults.tsx';

import { TOLD } from '../../fixtures/told-corpus.ts';

const lit = (text: string) => [{ text, lit: true }];

/** Two passages about one event, of which neither has all words. */
const IN_PART: Found = {
  words: 'when did the talks begin',
  asked: 'when did the talks begin',
  terms: [],
  notices: [],
  groups: [
    {
      event: 0,
      source: 0,
      title: lit('Talks begin'),
      passages: [
        { passage: 'a:t10-15', source: 0, claim: 0, part: null, words: lit('talks') },
        { passage: 'b:t20-25', source: 1, claim: 1, part: null, words: lit('began') },
      ],
    },
  ],
  total: { groups: 1, passages: 2, events: 1 },
  events: Int32Array.of(0),
  steps: Int32Array.of(0, 0, 10, 15, 0, 1, 20, 25),
  voices: [],
  comparisons: [{ id: 'days-of-talks', title: lit('Days of talks') }],
  partly: ['begin', 'talks'],
  near: null,
  hidden: 0,
};
const ONE = { ...IN_PART, partly: ['talks'], total: { groups: 1, passages: 1, events: 1 } };

function show(found: Found) {
  const on = { near: vi.fn(), unfilter: vi.fn() };
  render(
    <SearchResults
      chronology={TOLD}
      found={found}
      sort="best"
      hrefOf={(_, passage) => `/${passage}/`}
      hrefOfComparison={(id) => `/compare/${id}/`}
      onSort={vi.fn()}
      onNear={on.near}
      onUnfilter={on.unfilter}
      most={null}
      onMore={vi.fn()}
    />,
  );
  return on;
}

it('where nothing has all words it is said, with the words that what is shown has', () => {
  show(IN_PART);
  expect(screen.getByText('No passage has all words')).toBeVisible();
  expect(
    screen.getByText('These have the most of its rarer words (begin, talks): 2 passages in 1 event.'),
  ).toBeVisible();
  expect(screen.getByRole('list', { name: 'Results' })).toHaveTextContent('Talks begin');
});

it.each([
  [
    IN_PART,
    'No passage has all words: when did the talks begin. These have the most of its rarer words (begin, talks): 2 passages in 1 event',
  ],
  [ONE, 'No passage has all words: when did the talks begin. This one has “talks”: 1 passage in 1 event'],
  [{ ...IN_PART, partly: null }, '2 passages in 1 event: when did the talks begin'],
])('the same is heard', (found, words) => {
  expect(heardWords(found)).toBe(words);
});

it('the filters that hide what has all words can be taken away all the same', () => {
  const on = show({ ...IN_PART, hidden: 3 });
  screen.getByRole('button', { name: 'Search without the filters: 3 passages' }).click();
  expect(on.unfilter).toHaveBeenCalledOnce();
});

it('what is compared stands above the passages', () => {
  show(IN_PART);
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links.slice(0, 2)).toEqual(['/compare/days-of-talks/', '/a:t10-15/']);
});

it('nothing is said to be nowhere that has a page in Compare', () => {
  const none = { groups: [], partly: null, total: { groups: 0, passages: 0, events: 0 } };
  show({ ...IN_PART, ...none });
  expect(screen.getByText('No passage found')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Days of talks' })).toBeVisible();
  expect(screen.queryByText(/has all of this/)).toBeNull();
});
