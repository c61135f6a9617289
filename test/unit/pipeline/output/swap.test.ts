import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { newBuildId } from '#pipeline/output/build-id.ts';
import { clearLeftovers } from '#pipeline/output/leftovers.ts';
import { type Move, moveOnDisk, StuckError } from '#pipeline/output/moves.ts';
import { swap } from '#pipeline/output/swap.ts';
import { workFolder } from '#pipeline/output/work-folders.ts';

import { readTree, type Tree, writeTree } from '../../../fixtures/folder-tree.ts';

const OLD: Tree = { 'index.html': 'old', 'assets/old.js': 'old', 'event/x/index.html': 'old', 'gone.txt': 'old' };
const NEW: Tree = { 'index.html': 'new', 'assets/new.js': 'new', 'event/x/index.html': 'new', 'came/a.txt': 'new' };
const BOTH: Tree = { ...OLD, ...NEW };

let target = '';
let id = '';

beforeEach(async () => {
  target = await mkdtemp(join(tmpdir(), 'sourceline-swap-'));
  id = newBuildId();
});

afterEach(() => rm(target, { recursive: true, force: true }));

const sorted = (tree: Tree): Tree => Object.fromEntries(Object.entries(tree).toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function setup(): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await writeTree(target, OLD);
  await writeTree(workFolder(target, 'next', id), NEW);
}

/**
 * Moves as the disk does, until `count` moves are done; then one fails, or with `dies` all that
 * follow.
 */
function failingAfter(count: number, dies: boolean): { readonly move: Move; readonly failed: () => boolean } {
  let done = 0;
  let failed = false;
  return {
    failed: () => failed,
    move: async (from, to) => {
      if (done === count && (dies || !failed)) {
        failed = true;
        throw new Error('The disk has failed');
      }
      if (!failed) done += 1;
      await moveOnDisk(from, to);
    },
  };
}

describe('what a build has written', () => {
  it('takes the place of everything that was there', async () => {
    await setup();
    await swap({ target, id, empties: true });
    expect(await readTree(target)).toEqual(sorted(NEW));
  });

  it('joins what stays, where the folder is not emptied', async () => {
    await setup();
    await swap({ target, id, empties: false });
    expect(await readTree(target)).toEqual(sorted(BOTH));
  });

  it('leaves the history of a published folder, and what another build is writing', async () => {
    await setup();
    const other = { '.git/HEAD': 'main', '.sourceline-next-another/index.html': 'half' };
    await writeTree(target, other);
    await swap({ target, id, empties: true });
    expect(await readTree(target)).toEqual(sorted({ ...NEW, ...other }));
  });

  it('takes the place of a link, not of what it leads to', async () => {
    await setup();
    await writeTree(join(target, 'far'), { 'a.txt': 'far' });
    await symlink('far', join(target, 'came'));
    await swap({ target, id, empties: false });
    expect(await readTree(target)).toEqual(sorted({ ...BOTH, 'far/a.txt': 'far' }));
  });

  it('takes the place of a folder where it is a file, and of a file where it is a folder', async () => {
    await writeTree(target, { 'a/b': 'old', c: 'old' });
    await writeTree(workFolder(target, 'next', id), { a: 'new', 'c/d': 'new' });
    await swap({ target, id, empties: false });
    expect(await readTree(target)).toEqual({ a: 'new', 'c/d': 'new' });
  });
});

describe.each([true, false])('a swap (empties: %s)', (empties) => {
  const whole = empties ? NEW : BOTH;

  it('that fails at any of its moves leaves everything as it was', async () => {
    for (let count = 0; ; count += 1) {
      await setup();
      const { move, failed } = failingAfter(count, false);
      const error: unknown = await swap({ target, id, empties, move }).catch((reason: unknown) => reason);
      if (!failed()) {
        expect(count).toBeGreaterThan(5);
        break;
      }
      expect(error, `after ${count} moves`).toEqual(new Error('The disk has failed'));
      await rm(workFolder(target, 'next', id), { recursive: true });
      expect(await readTree(target), `after ${count} moves`).toEqual(sorted(OLD));
    }
  });

  it('that is killed at any of its moves is taken back or finished by the next build', async () => {
    const seen = new Set<string>();
    for (let count = 0; ; count += 1) {
      await setup();
      const { move, failed } = failingAfter(count, true);
      const error: unknown = await swap({ target, id, empties, move }).catch((reason: unknown) => reason);
      if (!failed()) break;
      if (count > 0) expect(error).toBeInstanceOf(StuckError);
      await clearLeftovers(target);
      const tree = await readTree(target);
      expect([sorted(OLD), sorted(whole)], `after ${count} moves`).toContainEqual(tree);
      seen.add(tree['index.html'] ?? '');
    }
    expect(seen).toEqual(new Set(['old', 'new']));
  });

  it('that is killed twice is put right by the build after', async () => {
    for (let first = 1; first < 8; first += 1) {
      for (let second = 0; second < 4; second += 1) {
        await setup();
        await swap({ target, id, empties, move: failingAfter(first, true).move }).catch(() => undefined);
        await clearLeftovers(target, failingAfter(second, true).move).catch(() => undefined);
        await clearLeftovers(target);
        expect([sorted(OLD), sorted(whole)], `${first}, ${second}`).toContainEqual(await readTree(target));
      }
    }
  });
});
