import { act, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { claimOf, detailsOf } from '../../unit/explore/event/event-of.ts';
import { CHRONOLOGY, quote, panel, setup, tensionOf } from './set-up-panel.tsx';

describe('lighting', () => {
  it('tells of the event that a link under the pointer or with the focus leads to', async () => {
    const lit: (string | null)[] = [];
    const { user } = setup([claimOf('one', 'b')], { onLight: (event) => lit.push(event) });
    const [before] = within(screen.getByRole('navigation', { name: 'Before and after in time' })).getAllByRole('link');
    if (!before) throw new Error('No event before');
    await user.hover(before);
    expect(lit.at(-1)).toBe('before');
    await user.unhover(before);
    expect(lit.at(-1)).toBeNull();
    act(() => before.focus());
    expect(lit.at(-1)).toBe('before');
  });
});

describe('a correction', () => {
  it('can be suggested where there is an address for it', () => {
    setup([claimOf('one', 'b')], { correctionHref: 'mailto:desk@example.org' });
    expect(screen.getByRole('link', { name: 'Suggest a correction' })).toHaveAttribute(
      'href',
      'mailto:desk@example.org',
    );
  });

  it('is not spoken of where there is none', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.queryByText(/correction/)).toBeNull();
  });
});

describe('the panel', () => {
  it('has its headings in order', () => {
    const { headings } = setup([claimOf('one', 'b')], {}, [tensionOf('t', ['one'])]);
    expect(headings()).toEqual([
      'H2 Someone says something happened',
      'H3 Who says so',
      'H3 Where passages disagree or cannot be compared',
      'H4 Tension t',
      'H3 Storylines',
    ]);
  });

  it('lets the Tab key visit what explains, sources, quotations, then neighbours', async () => {
    const { user } = setup([claimOf('one', 'b')], { chronology: { ...CHRONOLOGY, storylines: [] } });
    const visited: (string | null)[] = [];
    await user.tab();
    while (document.activeElement && document.activeElement !== document.body) {
      visited.push(document.activeElement.getAttribute('href') ?? document.activeElement.textContent);
      await user.tab();
    }
    expect(visited).toEqual([
      'Strike',
      'said to have happened',
      'How this is counted',
      '/source/b/',
      '?p=b:t0-3',
      'Mentioned:',
      '/source/b/',
      'Published earlier:',
      '/source/a/',
      'Not mentioned:',
      '/source/c/',
      '/event/before/',
      '/event/after/',
    ]);
  });

  it('shows what looks like HTML as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const claim = claimOf('one', 'b', { as: quote('b', evil), passages: [{ ...quote('b', evil), id: 'b:t0-28' }] });
    setup([claim], { details: detailsOf([claim], { title: evil }) });
    expect(screen.getByRole('heading', { level: 2, name: evil })).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('renders without a browser and with no style attribute', () => {
    const html = renderToString(panel([claimOf('one', 'b')]));
    expect(html).toContain('Words of one');
    expect(html).not.toContain(' style=');
  });
});
