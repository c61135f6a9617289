import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article } from '#model/details.ts';
import { ArticlePane } from '#reader/ArticlePane.tsx';
import { articleOf } from '../../fixtures/article-of.ts';
import { READING } from './set-up-article.tsx';

/** The pane beside an event, at a passage. */
function paneOf(article: Article, currentPassage: string | null, currentEvent = 'a') {
  return (
    <ArticlePane
      {...READING}
      article={article}
      currentPassage={currentPassage}
      currentEvent={currentEvent}
      hrefOfPassage={(passage) => `?p=${passage}`}
      articleHref="/source/src/"
      closeHref={null}
      backHref="#event"
    />
  );
}

describe('the article in a pane', () => {
  it('names the event of the open passage, where that is not the one that is told beside it', () => {
    const article = articleOf('one\ntwo', {
      passages: [
        ['one', 'a'],
        ['two', 'b'],
      ],
    });
    const pane = (currentEvent: string) => paneOf(article, 'src:t4-7', currentEvent);
    const { rerender } = render(pane('a'));
    const chips = screen.getByRole('list', { name: 'Events from the open passage' });
    expect(within(chips).getByRole('link', { name: 'reports: Title of b' })).toHaveAttribute(
      'href',
      '/event/b/?at=src:t4-7',
    );
    rerender(pane('b'));
    expect(screen.queryByRole('list', { name: 'Events from the open passage' })).toBeNull();
  });

  it('has a short head, the way to the whole, and of the chips those that no mark leads to', () => {
    const article = articleOf('Big news\none', {
      kinds: { 'Big news': 'headline' },
      passages: [['one', 'a', 'b']],
    });
    render(paneOf(article, 'src:t9-12'));
    expect(screen.getByRole('heading', { level: 2, name: 'Big news' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the whole article' })).toHaveAttribute('href', '/source/src/');
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('one');
    const chips = within(screen.getByRole('list', { name: 'Events from paragraph 1' })).getAllByRole('link');
    expect(chips.map((chip) => chip.textContent)).toEqual(['Title of b']);
    expect(document.querySelectorAll('[id]')).toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Back to the claims' })).toHaveAttribute('href', '#event');
  });

  it('marks the passages about the open one until it answers, then all of them', () => {
    const words = Array.from({ length: 90 }, (_, index) => `w${index}.`);
    const article = articleOf(words.join(' '), { passages: words.map((word) => [word, 'a'] as const) });
    const pane = paneOf(article, article.passages[40]?.id ?? null);
    const built = document.createElement('div');
    built.innerHTML = renderToString(pane);
    expect(built.querySelectorAll('mark')).toHaveLength(16);
    expect(built).toHaveTextContent(words.join(' '));
    const { container } = render(pane);
    expect(container.querySelectorAll('mark')).toHaveLength(90);
  });

  it('ends a long text some way beyond the open passage until it answers, and says where it goes on', () => {
    const lines = Array.from({ length: 90 }, (_, index) => `Line ${index}. ${'x'.repeat(100)}`);
    const pane = paneOf(articleOf(lines.join('\n'), { passages: [['Line 3.', 'a']] }), 'src:t327-334');
    const built = document.createElement('div');
    built.innerHTML = renderToString(pane);
    expect(within(built).getByText(/^Line 40\. x/)).not.toBeNull();
    expect(within(built).queryByText(/Line 60\./)).toBeNull();
    expect(within(built).getByText('The text goes on.')).toContainElement(
      within(built).getByRole('link', { name: 'Read the whole article' }),
    );
    render(pane);
    expect(screen.getByText(/^Line 89\. x/)).toBeInTheDocument();
    expect(screen.queryByText('The text goes on.')).toBeNull();
  });
});
