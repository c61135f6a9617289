import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { notice } from '#address/notice.ts';
import { NoticeBar } from '#app/pages/NoticeBar.tsx';

it('says what was left out and why, each thing once, and goes when it was read', async () => {
  const onDismiss = vi.fn();
  const notices = [notice('by', 'today', 'is not a day'), notice('#', 't9-3', 'is not a passage')];
  render(<NoticeBar notices={notices} onDismiss={onDismiss} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Part of this link was left out: “by=today” is not a day.',
    'Part of this link was left out: “#t9-3” is not a passage.',
  ]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('keeps the text of the address apart from the words around, and shows of it what cannot be seen', () => {
  render(<NoticeBar notices={[notice('src', 'مرحبا\u202Egnp', 'names no source')]} onDismiss={vi.fn()} />);
  expect(screen.getByText('src=مرحبا[U+202E]gnp').tagName).toBe('BDI');
});
