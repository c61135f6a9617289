import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs beside the tests. */
export interface Child {
  /** What it writes into the third file that it is given. */
  readonly notes: NonNullable<ChildProcess['stdout']>;
  readonly end: () => Promise<void>;
}

/** Starts a program; fails where it cannot be started. */
export async function startChild(command: string, args: readonly string[], env = process.env): Promise<Child> {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  await once(child, 'spawn');
  const notes = child.stdio[3];
  if (!notes || !('read' in notes)) throw new Error(`${command} has nowhere to write.`);
  return {
    notes,
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
