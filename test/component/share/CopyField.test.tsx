import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CopyField } from '#share/CopyField.tsx';

it.each([
  ['one line by default, however long the text', 'x'.repeat(500), undefined, 1],
  ['as many lines as it is asked for', 'Short.', 4, 4],
  ['more for a longer text', 'x'.repeat(500), 4, 7],
  ['each line of the text', 'a\nb\nc\nd\ne\nf', 3, 6],
  ['and not without end', 'x'.repeat(5_000), 4, 14],
])('a text to take along shows %s', (_, value, lines, rows) => {
  render(<CopyField label="Words" value={value} {...(lines === undefined ? {} : { lines })} />);
  expect(screen.getByRole('textbox', { name: 'Words' })).toHaveAttribute('rows', String(rows));
});
