import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { beginBuild, endBuild, mayRun, newBuildId } from '#pipeline/output/build-id.ts';
import { clearLeftovers } from '#pipeline/output/leftovers.ts';
import { withLock } from '#pipeline/output/lock.ts';
import { LOCK } from '#pipeline/output/work-folders.ts';

import { readTree, writeTree } from '../../../fixtures/folder-tree.ts';

let target = '';

beforeEach(async () => {
  target = await mkdtemp(join(tmpdir(), 'sourceline-leftovers-'));
});

afterEach(() => rm(target, { recursive: true, force: true }));

/** The id of a build whose process has ended. */
function deadBuild(): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return newBuildId().replace(/-\d+-/, `-${pid}-`);
}

describe('a build', () => {
  it('runs from its beginning to its end', () => {
    const id = newBuildId();
    expect(mayRun(id)).toBe(false);
    beginBuild(id);
    expect(mayRun(id)).toBe(true);
    endBuild(id);
    expect(mayRun(id)).toBe(false);
  });

  it('does not run when its process has ended, and may run on another machine', () => {
    expect(mayRun(deadBuild())).toBe(false);
    expect(mayRun(newBuildId().replace(/^\w+/, 'ffffff'))).toBe(true);
  });
});

describe('what killed builds left', () => {
  it('goes, but not what a running one writes', async () => {
    const running = newBuildId();
    beginBuild(running);
    await writeTree(target, {
      'index.html': 'good',
      [`.sourceline-next-${deadBuild()}/index.html`]: 'half',
      [`.sourceline-next-${running}/index.html`]: 'half',
    });
    await clearLeftovers(target);
    expect(await readTree(target)).toEqual({
      [`.sourceline-next-${running}/index.html`]: 'half',
      'index.html': 'good',
    });
    endBuild(running);
  });

  it('goes where a swap was over but for what it had replaced', async () => {
    await writeTree(target, { 'index.html': 'good', [`.sourceline-last-${deadBuild()}/index.html`]: 'old' });
    await clearLeftovers(target);
    expect(await readTree(target)).toEqual({ 'index.html': 'good' });
  });
});

describe('the lock of a folder', () => {
  it('is held by one build at a time', async () => {
    let inside = 0;
    const work = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await readFile(join(target, LOCK));
      inside -= 1;
    };
    const ids = Array.from({ length: 8 }, newBuildId);
    for (const id of ids) beginBuild(id);
    await Promise.all(ids.map((id) => withLock(target, id, work)));
    for (const id of ids) endBuild(id);
    expect(await readTree(target)).toEqual({});
  });

  it('is taken from a build that was killed, and given back after a failure', async () => {
    await writeFile(join(target, LOCK), deadBuild());
    await expect(withLock(target, newBuildId(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readTree(target)).toEqual({});
  });
});
