import { WHOLE } from '../fixtures/extent.ts';
import { doorsOf } from '../monkey/doors.ts';
import { WIDTHS } from '../monkey/options.ts';
import { stepsOf } from '../monkey/plan.ts';
import { printFound } from '../monkey/report.ts';
import { runMonkey } from '../monkey/run-monkey.ts';
import { walk } from '../monkey/walk.ts';
import { corpus, found } from './corpus.ts';
import { expect, test } from './fixtures.ts';

/*
 * A reader who tries everything, for some steps that are always the same: `npm run test:monkey`
 * takes others, for longer.
 */

const SEED = 1;
const STEPS = WHOLE ? 1_200 : 12;
const doors = doorsOf(corpus);

test.describe.configure({ timeout: WHOLE ? 900_000 : 150_000 });

for (const width of WIDTHS) {
  test(`who tries everything in a window ${width} wide meets no fault`, async ({ browser, baseURL }, info) => {
    const origin = found(baseURL, 'base address');
    const plan = { origin, doors, seed: SEED, width, limit: { steps: STEPS }, folder: info.outputPath() };
    const { steps, known, faults } = await runMonkey(browser, plan);
    for (const [name, count] of known) info.annotations.push({ type: 'known', description: `${name}: ${count}` });
    expect(faults.map(printFound)).toEqual([]);
    expect(steps).toBeGreaterThanOrEqual(STEPS);
  });
}

test('the same seed tries the same', async ({ browser, baseURL }) => {
  test.skip(!WHOLE, 'in the whole extent');
  const place = { origin: found(baseURL, 'base address'), doors, seed: SEED, width: WIDTHS[0] };
  const walkOnce = () => walk(browser, place, stepsOf(place, 0));
  const first = await walkOnce();
  expect(first.steps.length).toBeGreaterThan(20);
  expect(await walkOnce()).toEqual(first);
});
