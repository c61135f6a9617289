import { expect, it } from 'vitest';

import { decodeTimeline } from '#format/decode.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';

import { EXAMPLE_CORPUS } from '../../fixtures/example-corpus.ts';

it.each([
  [null, true],
  ['https://example.org/new?title={title}', true],
  ['mailto:desk@example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org', false],
])('takes for the address of corrections one that leads to a page or a mailbox: %s', (corrections, sound) => {
  const file: unknown = JSON.parse(JSON.stringify({ ...encodeTimeline(EXAMPLE_CORPUS), corrections }));
  expect(decodeTimeline('timeline.json', file).ok).toBe(sound);
});
