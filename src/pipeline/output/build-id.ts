import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/**
 * `3f2a91-4711-0a1b2c3d`: names one build among all that may work in a folder, by machine, process
 * and chance.
 */
export type BuildId = string;

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** Builds of this process that have begun and not ended. */
const running = new Set<BuildId>();

export function newBuildId(): BuildId {
  return `${MACHINE}-${process.pid}-${randomUUID().slice(0, 8)}`;
}

export function beginBuild(id: BuildId): void {
  running.add(id);
}

export function endBuild(id: BuildId): void {
  running.delete(id);
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a build may still be at work. Of another machine's nobody here can tell. */
export function mayRun(id: BuildId): boolean {
  const [machine, pid] = id.split('-');
  if (machine !== MACHINE) return true;
  return Number(pid) === process.pid ? running.has(id) : isProcess(Number(pid));
}
