import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';

import { usePressOutside } from '#ui/use-press-outside.ts';

function Menu() {
  const [open, setOpen] = useState(true);
  const menu = useRef<HTMLDivElement>(null);
  usePressOutside([menu], () => setOpen(false));
  return (
    <div ref={menu}>
      <button type="button">opener</button>
      {open ? <a href="#choice">choice</a> : null}
    </div>
  );
}

function setup() {
  const user = userEvent.setup();
  render(
    <>
      <Menu />
      <button type="button">elsewhere</button>
      <dialog open>
        <button type="button">in front</button>
      </dialog>
    </>,
  );
  const choice = () => screen.queryByRole('link', { name: 'choice' });
  return { user, choice, press: (name: string) => user.click(screen.getByRole('button', { name })) };
}

it('closes what floats over the page as the focus goes elsewhere, which it would cover', async () => {
  const { user, choice } = setup();
  await user.tab();
  await user.tab();
  expect(choice()).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  expect(choice()).toBeNull();
});

it('closes by a press elsewhere, not within', async () => {
  const { choice, press } = setup();
  await press('opener');
  expect(choice()).not.toBeNull();
  await press('elsewhere');
  expect(choice()).toBeNull();
});

it('stays where the focus goes to what is around it, as a press on its words gives it', () => {
  const { choice } = setup();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(choice()).not.toBeNull();
  document.body.removeAttribute('tabindex');
});

it('stays behind a dialog that has the focus for a while', () => {
  const { choice } = setup();
  screen.getByRole('button', { name: 'in front' }).focus();
  expect(choice()).not.toBeNull();
});
