import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';

import type { UserConfig } from 'vite';

import type { BuildId } from '#pipeline/output/build-id.ts';
import { isInside } from '#pipeline/output/is-inside.ts';
import { workFolder } from '#pipeline/output/work-folders.ts';

/** Where a build's files go, and how. */
export interface OutputPlan {
  readonly id: BuildId;
  /** As whoever builds has named it. */
  readonly shown: string;
  /** The output folder itself, where a link leads to it. */
  readonly target: string;
  /** The folder in which the build writes. */
  readonly next: string;
  /**
   * Whether what else is in the output folder goes, as Vite decides: inside the project, or when it
   * is told to.
   */
  readonly empties: boolean;
  /** Whether to say that it stays. */
  readonly warns: boolean;
}

export function planOutput({ root = '', build = {} }: UserConfig, id: BuildId): OutputPlan {
  const { outDir: shown = 'dist', emptyOutDir = null } = build;
  const base = resolve(root);
  const named = resolve(base, shown);
  const target = existsSync(named) ? realpathSync(named) : named;
  const isOutside = named === base || !isInside(base, named);
  return {
    id,
    shown,
    target,
    next: workFolder(target, 'next', id),
    empties: emptyOutDir ?? !isOutside,
    warns: emptyOutDir === null && isOutside,
  };
}
