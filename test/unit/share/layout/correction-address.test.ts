import { expect, it } from 'vitest';

import { correctionAddress } from '#share/layout/correction-address.ts';

it.each([
  ['mailto:a@b.example', 'mailto:a@b.example?subject=A%20%26%20B&body=https%3A%2F%2Fx.example%2F'],
  ['mailto:a@b.example?subject=Hi', 'mailto:a@b.example?subject=Hi'],
  ['mailto:a@b.example?body={address}', 'mailto:a@b.example?body=https%3A%2F%2Fx.example%2F'],
  [
    'https://b.example/new?title={title}&body={address}',
    'https://b.example/new?title=A%20%26%20B&body=https%3A%2F%2Fx.example%2F',
  ],
  ['https://b.example/corrections', 'https://b.example/corrections'],
])('%s', (template, expected) => {
  expect(correctionAddress(template, 'A & B', 'https://x.example/')).toBe(expected);
});
