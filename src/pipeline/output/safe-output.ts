import type { Plugin } from 'vite';

import { beginBuild, endBuild, newBuildId } from '#pipeline/output/build-id.ts';
import { folderSize, printSize } from '#pipeline/output/folder-size.ts';
import { isInside } from '#pipeline/output/is-inside.ts';
import { withLock } from '#pipeline/output/lock.ts';
import { StuckError } from '#pipeline/output/moves.ts';
import { openOutput, outputError } from '#pipeline/output/open-output.ts';
import { type OutputPlan, planOutput } from '#pipeline/output/output-plan.ts';
import { quietLogger } from '#pipeline/output/quiet-logger.ts';
import { swap } from '#pipeline/output/swap.ts';
import { PlainError } from '#pipeline/report/plain-error.ts';

const nothing = (): Promise<void> => Promise.resolve();

/**
 * Lets a build write beside the last good output, and puts it in its place once all is written.
 * `inputs` are what the build is made from, absolute.
 */
export function safeOutput(inputs: (root: string) => readonly string[]): Plugin {
  const id = newBuildId();
  let plan: OutputPlan | null = null;
  /** Takes away what a build leaves that ends before its time. */
  let discard = nothing;
  const finish = async (): Promise<void> => {
    // What cannot be taken away now the next build takes.
    await discard().catch(() => undefined);
    endBuild(id);
  };

  return {
    name: 'sourceline:safe-output',
    apply: 'build',
    enforce: 'post',
    config: {
      order: 'post',
      handler: (config) => {
        if (config.build?.write === false) return;
        plan = planOutput(config, id);
        // Nobody is shown a line of each file.
        const build = { outDir: plan.next, emptyOutDir: true, reportCompressedSize: false };
        return { build, customLogger: quietLogger(config, plan.next) };
      },
    },
    configResolved: ({ root, publicDir, logger }) => {
      if (plan === null) return;
      const { target, shown } = plan;
      const lost = [root, ...(publicDir === '' ? [] : [publicDir]), ...inputs(root)].find((path) =>
        isInside(target, path),
      );
      if (lost !== undefined) throw new PlainError(`The site cannot be written to ${shown}: ${lost} lies there.`);
      if (plan.warns)
        logger.warn(`${shown} is not inside the project: files that are there stay. --emptyOutDir removes them.`);
    },
    // Before the bundler starts, which would wrap what is wrong in an error of its own.
    buildApp: {
      order: 'pre',
      handler: async () => {
        if (plan === null) return;
        const close = await openOutput(plan);
        await close();
      },
    },
    buildStart: {
      order: 'pre',
      handler: async () => {
        if (plan === null) return;
        beginBuild(id);
        discard = await openOutput(plan);
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async function ({ dir }) {
        if (plan === null || dir !== plan.next) return;
        const { target, empties, shown, next } = plan;
        const size = await folderSize(next);
        try {
          await withLock(target, id, () => swap({ target, id, empties }));
        } catch (error) {
          // Then the next build puts it right.
          if (error instanceof StuckError) discard = nothing;
          throw outputError(shown, error);
        }
        discard = nothing;
        this.environment.logger.info(`${shown}: ${printSize(size)}`);
      },
    },
    // While sources are watched a build that fails is not closed.
    buildEnd: (error) => (error ? finish() : undefined),
    renderError: finish,
    closeBundle: { order: 'post', handler: finish },
    closeWatcher: finish,
  };
}
