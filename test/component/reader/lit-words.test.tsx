import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../fixtures/article-of.ts';
import { setup } from './set-up-article.tsx';

describe('lighting', () => {
  const options: ArticleOptions = {
    passages: [
      ['one', 'a'],
      ['two', 'b'],
    ],
  };

  it('tells which event is under the pointer, on its passage and on its chip', async () => {
    const lit: (string | null)[] = [];
    const { user } = setup('one two', options, { onLight: (event) => lit.push(event) });
    await user.hover(screen.getByRole('link', { name: 'two' }));
    expect(lit.at(-1)).toBe('b');
    await user.hover(screen.getByRole('link', { name: 'Title of a' }));
    expect(lit.at(-1)).toBe('a');
    await user.unhover(screen.getByRole('article'));
    expect(lit.at(-1)).toBeNull();
  });

  it('shows what is lit elsewhere, passage and chip', () => {
    const { markOf } = setup('one two', options, { lit: 'b' });
    expect(markOf('t4-7')).toHaveAttribute('data-tone', 'lit');
    expect(markOf('t0-3')).toHaveAttribute('data-tone', 'plain');
    expect(screen.getByRole('link', { name: 'Title of b' })).toHaveClass('bg-mark');
    expect(screen.getByRole('link', { name: 'Title of a' })).not.toHaveClass('bg-mark');
  });
});

describe('words for one thing', () => {
  const terms = [{ id: 'group', title: 'the group', aspect: 'wording', words: ['IS', 'Islamic State'] }] as const;
  const text = 'Islamic State (IS) said this. IS denied it.';

  it('are lit inside and outside of passages, which stay whole', () => {
    const { paragraphs } = setup(text, { passages: [['State (IS) said', 'a']] }, { terms, litTerm: 'group' });
    expect(paragraphs()).toEqual([text]);
    expect([...document.querySelectorAll('[data-word]')].map((each) => each.textContent)).toEqual([
      'Islamic ',
      'State',
      'IS',
      'IS',
    ]);
    expect(screen.getByRole('link', { name: 'State (IS) said' })).toBeInTheDocument();
    expect(screen.getByText('Islamic State 1, IS 2')).toBeInTheDocument();
  });

  it('are chosen from a list', async () => {
    let chosen: string | null = null;
    const { user } = setup(text, {}, { terms, onLitTerm: (term) => (chosen = term) });
    expect(document.querySelectorAll('[data-word]')).toHaveLength(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Highlight words for' }), 'the group');
    expect(chosen).toBe('group');
  });

  it('are not spoken of in a corpus that names none', () => {
    setup(text);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
