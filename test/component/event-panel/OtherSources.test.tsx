import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { OtherSources } from '#explore/event/OtherSources.tsx';
import { sourceOf } from '../../unit/explore/event/event-of.ts';

const LETTERS = Array.from('abcdefghijklmnopqrst');

function sources(count: number) {
  const heads = LETTERS.slice(0, count).map((id) => sourceOf(id, 1));
  const coverage = heads.map((source) => ({ source, mention: 'not-mentioned' as const, claims: [] }));
  return <OtherSources coverage={coverage} sources={heads} hrefOfSource={(id) => `/source/${id}/`} />;
}

it('few sources all stand there', () => {
  render(sources(9));
  expect(screen.getAllByRole('link')).toHaveLength(9);
  expect(screen.queryByRole('button')).toBeNull();
});

it('of many the rest comes and goes on request', async () => {
  render(sources(20));
  expect(screen.getAllByRole('link')).toHaveLength(8);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'and 12 more', expanded: false }));
  expect(screen.getAllByRole('link')).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
  expect(screen.getAllByRole('link')).toHaveLength(8);
});

it('as it was built it says how many more there are, and has nothing to press', () => {
  const built = document.createElement('div');
  built.innerHTML = renderToString(sources(20));
  expect(built).toHaveTextContent('and 12 more');
  expect(built.querySelector('button')).toBeNull();
});
