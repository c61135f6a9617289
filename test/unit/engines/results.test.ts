import { describe, expect, test } from 'vitest';

import { type EngineResult, isSound, printResults, printSum } from '../../engines/results.ts';

const passed = { journey: 'zoom', fault: null, unasked: null };
const failed = { journey: 'print', fault: 'No paper.', unasked: null };
const partly = { journey: 'print', fault: null, unasked: 'a PDF file' };

function ran(name: string, ...outcomes: readonly (typeof passed | typeof failed | typeof partly)[]): EngineResult {
  return { name, install: `install ${name}`, run: { version: '1.2', outcomes } };
}
const skipped: EngineResult = { name: 'WebKitGTK', install: 'apt install it', run: { lacks: 'Xvfb' } };

describe('a run of other engines', () => {
  test.each<readonly [string, readonly EngineResult[], boolean, string]>([
    ['is sound where all passed', [ran('Firefox', passed), ran('WebKitGTK', partly)], true, '2 passed, 0 failed'],
    ['is not where a journey failed', [ran('Firefox', passed, failed)], false, '1 passed, 1 failed'],
    [
      'is sound where one engine is missing, which it says',
      [ran('Firefox', passed), skipped],
      true,
      'Not run: WebKitGTK. This machine lacks Xvfb. apt install it.\n1 passed, 0 failed',
    ],
    [
      'is not where nothing ran',
      [skipped],
      false,
      'Not run: WebKitGTK. This machine lacks Xvfb. apt install it.\nNothing ran.\n0 passed, 0 failed',
    ],
    ['is not where no journey was chosen', [ran('Firefox')], false, 'Nothing ran.\n0 passed, 0 failed'],
  ])('%s', (_name, results, sound, sum) => {
    expect(isSound(results)).toBe(sound);
    expect(printSum(results)).toBe(sum);
  });

  test('is told in a table, in which what did not run has not passed', () => {
    expect(printResults([ran('Firefox', passed, failed), ran('WebKitGTK', partly)], '2026-01-02')).toBe(
      [
        '2026-01-02:',
        '',
        '| journey | Firefox 1.2 |  WebKitGTK 1.2 |',
        '| ------- | ----------: | -------------: |',
        '| zoom    |      passed |        not run |',
        '| print   |      failed | passed in part |',
        '',
        '- Not asked in WebKitGTK, print: a PDF file.',
      ].join('\n'),
    );
  });
});
