import { describe, expect, it, vi } from 'vitest';
import { commandLine } from '../../runner/command-line.ts';

const HELP = 'Counts up to --to.';

/** What a command says and does with what was typed behind it. */
async function setup(args: readonly string[], isWell = true) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const run = vi.fn(async (_to: number) => isWell);
  const code = await commandLine(args, {
    help: HELP,
    parse: ([to]) => {
      if (to === undefined) throw new Error('Where to?');
      return Number(to);
    },
    run,
  });
  return { code, run: run.mock.calls, said: said.mock.calls, complained: complained.mock.calls };
}

describe('a command with options', () => {
  it('runs with them, and is well if that was', async () => {
    expect(await setup(['3'])).toEqual({ code: 0, run: [[3]], said: [], complained: [] });
    expect((await setup(['3'], false)).code).toBe(1);
  });

  it('says how it is used when asked, and does nothing', async () => {
    expect(await setup(['3', '--help'])).toEqual({ code: 0, run: [], said: [[HELP]], complained: [] });
  });

  it('says what is wrong with options that make no sense, and does nothing', async () => {
    expect(await setup([])).toEqual({ code: 1, run: [], said: [], complained: [[`Where to?\n\n${HELP}`]] });
  });
});
