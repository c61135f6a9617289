import { expect, it } from 'vitest';

import { collectProblems } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';

it('keeps a problem on its lines, whatever its file, its words and its folder hold', () => {
  const { report, problems } = collectProblems();
  report(
    { file: 'events/a\nb\u001b[2J.yaml', line: 3, column: 8 },
    'unknown-id',
    'No speaker has the id "x\r\nseeds/corpus.yaml:1:1  forged".',
    'Did you mean "\u001b[31my"?',
    'It is named as well at \u2028.',
  );
  expect(formatProblems(problems, 'my\u0007seeds/')).toBe(
    String.raw`my\u0007seeds/events/a\nb\u001b[2J.yaml:3:8  unknown-id  No speaker has the id "x\r\nseeds/corpus.yaml:1:1  forged".
    Did you mean "\u001b[31my"?
    It is named as well at \u2028.

1 problem in 1 file.
`,
  );
});

it('tells the same thing of one place once', () => {
  const { report, problems } = collectProblems();
  const at = { file: 'a.yaml', line: 1, column: 1 };
  report(at, 'unsafe-name', 'No.', 'Yes.');
  report(at, 'unsafe-name', 'No.', 'Yes.');
  report({ ...at, column: 2 }, 'unsafe-name', 'No.', 'Yes.');
  expect(problems).toHaveLength(2);
});

it('shortens what nobody reads to its end', () => {
  const { report, problems } = collectProblems();
  report({ file: 'a.yaml', line: 1, column: 1 }, 'unsafe-name', `"${'🌉'.repeat(50_000)}" cannot be an id.`, 'Yes.');
  expect(problems[0]?.message).toMatch(/^"(?:🌉)+ … (?:🌉)+" cannot be an id\.$/u);
  expect(problems[0]?.message.length).toBeLessThan(400);
});
