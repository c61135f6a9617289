import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { Toolbar } from '#ui/Toolbar.tsx';

const bar = (names: readonly string[]) => (
  <Toolbar label="Tools" className="">
    {names.map((name) => (
      <button key={name} type="button">
        {name}
      </button>
    ))}
  </Toolbar>
);

const focused = () => document.activeElement?.textContent;

it('is one stop of the Tab key, and arrows lead on within it', async () => {
  const user = userEvent.setup();
  render(bar(['one', 'two', 'three']));
  await user.tab();
  expect(focused()).toBe('one');
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('three');
  await user.keyboard('{ArrowLeft}');
  await user.tab();
  expect(document.body).toHaveFocus();
  await user.tab();
  expect(focused()).toBe('two');
});

it('keeps a stop when controls come and go', async () => {
  const user = userEvent.setup();
  const { rerender } = render(bar(['one', 'two']));
  screen.getByText('two').focus();
  rerender(bar(['one']));
  await user.tab();
  expect(focused()).toBe('one');
});
