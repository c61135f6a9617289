import { createHash } from 'node:crypto';

import type { Report } from '#pipeline/report/problem.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';

const SHA256 = /^[0-9a-f]{64}$/;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a source's text is written, and is that of the text. */
export function checkHash({ sha256, broken, at }: SourceSeed, path: string, bytes: Uint8Array, report: Report): void {
  const found = hashOf(bytes);
  const written = sha256.value;
  if (broken.has('sha256') || written.toLowerCase() === found) return;
  if (written === '') {
    report(
      at,
      'missing-field',
      'The field "sha256" is missing, by which a build sees that the text has changed under its quotes.',
      'Add that of the text as it is now:',
      `sha256: ${found}`,
    );
  } else if (!SHA256.test(written.toLowerCase())) {
    report(
      sha256.at,
      'hash-mismatch',
      `"${written}" is no SHA-256, which has 64 signs from 0 to 9 and a to f.`,
      `That of ${path} as it is now:`,
      `sha256: ${found}`,
    );
  } else {
    report(
      sha256.at,
      'hash-mismatch',
      `The text of ${path} has changed under its quotes.`,
      `expected  ${written}`,
      `found     ${found}`,
      'Restore the file. If the article was corrected on purpose, run `npm run lock` and go through the quotes.',
    );
  }
}
