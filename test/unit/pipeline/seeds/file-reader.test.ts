import { expect, it, vi } from 'vitest';

import { collectProblems } from '#pipeline/report/problem.ts';
import { fileReader } from '#pipeline/seeds/file-reader.ts';
import { eventSeed } from '#pipeline/seeds/seed-schema.ts';

const BYTES = new TextEncoder().encode('title: A bridge\nkind: accident\nstatus: nothing\n');
const PATH = 'events/a.yaml';

it('the same bytes are read once; what is wrong with them is told each time', () => {
  const read = vi.fn(eventSeed);
  const readFile = fileReader(read);
  const readings = [BYTES, BYTES, BYTES.slice()].map((bytes) => {
    const { report, problems } = collectProblems();
    return { value: readFile(new Map([[PATH, bytes]]), PATH, report), problems };
  });
  expect(read).toHaveBeenCalledTimes(2);
  const [first, again, other] = readings;
  expect(first?.problems.length).toBeGreaterThan(0);
  expect(again).toEqual(first);
  expect(again?.value).toBe(first?.value);
  expect(other).toEqual(first);
});
