import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SourceBadges } from '#ui/SourceBadges.tsx';

function lettersOf(count: number): string {
  const badges = Array.from({ length: count }, (_, index) => ({
    letter: String.fromCharCode(65 + index),
    look: 1 as const,
    note: index === 1 ? 'denies it' : null,
  }));
  return render(<SourceBadges badges={badges} />).container.textContent ?? '';
}

it('shows each source with what is to be said of it, of many the first and how many more', () => {
  expect(lettersOf(3)).toBe('ABdenies itC');
  expect(lettersOf(9)).toBe('ABdenies itCDEFGHI');
  expect(lettersOf(12)).toBe('ABdenies itCDEFGHand 4 more');
});
