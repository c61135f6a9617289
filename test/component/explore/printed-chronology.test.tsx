import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PrintedChronology } from '#explore/printed/PrintedChronology.tsx';
import { many, SPAN } from '../../fixtures/any-events.ts';

function onPaper(count: number): void {
  render(
    <PrintedChronology
      chronology={many(count, () => SPAN.first)}
      shown={Int32Array.from({ length: count }, (_, index) => index)}
      Words={() => 'words'}
      addressOf={(passage) => passage}
    />,
  );
}

it('as many events as fit are printed with their quotations', () => {
  onPaper(500);
  expect(screen.getAllByRole('article')).toHaveLength(500);
});

it('of more events it is printed that they are too many, and what prints fewer', () => {
  onPaper(501);
  expect(screen.queryByRole('article')).toBeNull();
  expect(
    screen.getByText('501 events are too many to be printed one by one. Filters that leave 500 events or fewer', {
      exact: false,
    }),
  ).toBeInTheDocument();
});
