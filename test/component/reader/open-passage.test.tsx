import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../fixtures/article-of.ts';
import { view, setup } from './set-up-article.tsx';

describe('the open passage', () => {
  const options: ArticleOptions = {
    passages: [
      ['one', 'a'],
      ['two', 'b'],
      ['three', 'c'],
    ],
  };

  it('is current, and has its neighbours a click away', () => {
    setup('one two three', options, { currentPassage: 'src:t4-7' });
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('two');
    const steps = within(screen.getByRole('navigation', { name: 'Passages of this article' }));
    expect(steps.getByText('Passage 2 of 3')).toBeInTheDocument();
    expect(steps.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '/source/src/#src:t0-3');
    expect(steps.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/source/src/#src:t8-13');
  });

  it('may be words that no claim rests on: they are marked and lead nowhere', () => {
    const { markOf } = setup('one two three four', options, { currentPassage: 'src:t14-18' });
    expect(markOf('t14-18')?.outerHTML).toContain('four');
    expect(within(screen.getByText('four')).queryByRole('link')).toBeNull();
  });

  it('may be unknown: the article says so and is shown whole', () => {
    const { paragraphs } = setup('one two three', options, { currentPassage: 'src:t90-99' });
    expect(screen.getByText(/names a passage that is not in this text/)).toBeInTheDocument();
    expect(paragraphs()).toEqual(['one two three']);
    expect(screen.queryByRole('link', { current: true })).toBeNull();
  });

  it.each([
    ['changed', /was corrected after the link was made/],
    ['unknown-edition', /quotes an edition of the article that is not known here/],
  ] as const)('may be lost (%s): the article says why, and marks nothing in its place', (lost, says) => {
    const { paragraphs } = setup('one two three', options, { lost });
    expect(screen.getByText(says)).toBeInTheDocument();
    expect(paragraphs()).toEqual(['one two three']);
    expect(screen.queryByRole('link', { current: true })).toBeNull();
  });

  it('takes no focus when it changes', () => {
    const { showAgain } = setup('one two three', options, { currentPassage: 'src:t0-3' });
    showAgain({ currentPassage: 'src:t8-13' });
    expect(document.body).toHaveFocus();
  });
});

describe('steps by key', () => {
  const options: ArticleOptions = {
    passages: [
      ['one', 'a'],
      ['two', 'b'],
      ['three', 'c'],
    ],
  };

  it.each([
    ['{Alt>}{ArrowDown}{/Alt}', '/source/src/#src:t8-13'],
    ['{Alt>}{ArrowUp}{/Alt}', '/source/src/#src:t0-3'],
    ['{ArrowDown}', null],
    ['{Alt>}{Control>}{ArrowDown}{/Control}{/Alt}', null],
  ])('%s leads to %s', async (keys, expected) => {
    const { user } = setup('one two three', options, { currentPassage: 'src:t4-7' });
    let followed: string | null = null;
    const listen = (event: MouseEvent) => {
      followed = event.target instanceof Element ? event.target.getAttribute('href') : null;
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    await user.keyboard(keys);
    document.removeEventListener('click', listen);
    expect(followed).toBe(expected);
  });
});

describe('keys that belong to something nearer', () => {
  it.each([
    ['a text field', <textarea key="field" aria-label="field" />, false],
    ['an input for words', <input key="field" aria-label="field" />, false],
    ['a list of choices', <select key="field" aria-label="field" />, false],
    ['a box to tick', <input key="field" type="checkbox" aria-label="field" />, true],
  ])('in %s', async (_, field, stepped) => {
    const options: ArticleOptions = {
      passages: [
        ['one', 'a'],
        ['two', 'b'],
      ],
    };
    render(
      <>
        {view('one two', options, { currentPassage: 'src:t0-3' })}
        {field}
      </>,
    );
    let followed = false;
    const listen = (event: MouseEvent) => {
      followed = true;
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    screen.getByLabelText('field').focus();
    await userEvent.setup().keyboard('{Alt>}{ArrowDown}{/Alt}');
    document.removeEventListener('click', listen);
    expect(followed).toBe(stepped);
  });
});
