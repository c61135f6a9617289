import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

import { pureIntervals } from '#pipeline/vite/pure-intervals.ts';

const ENTRY = 'virtual:entry';
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? `export { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';` : null),
};

const whole = { utcDay, utcMonday, utcMonth, utcYear };
let code = '';
let built: typeof whole;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, pureIntervals()],
    build: { write: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('A build that is over has an output.');
  ({ code } = bundle.output[0]);
  built = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
});

describe('d3-time in a build', () => {
  it('leaves out what nobody uses: hours, local days, ticks', () => {
    expect(code).toContain('setUTCFullYear');
    expect(code).not.toMatch(/getTimezoneOffset|UTCMinutes|log10/);
  });

  it.each([
    ['days', 'utcDay', 3],
    ['Mondays', 'utcMonday', 2],
    ['quarters', 'utcMonth', 3],
    ['twenties of years', 'utcYear', 20],
  ] as const)('counts %s as it does whole', (_name, interval, step) => {
    const [from, to] = [new Date(Date.UTC(1897, 1, 3)), new Date(Date.UTC(2016, 10, 30))];
    const range = whole[interval].every(step)?.range(from, to);
    expect(range?.length).toBeGreaterThan(5);
    expect(built[interval].every(step)?.range(from, to)).toEqual(range);
  });
});
