import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 where a signal ended the command or it could not start
 * @property {string} output everything written to stdout and stderr, in order of arrival; empty
 *   when it was streamed
 */

/** Seconds an interrupted command has to close its browsers and servers. */
const GRACE = 10;

/** @type {Set<(signal: NodeJS.Signals) => void>} */
const running = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const stop of running) stop(signal);
    process.exit(1);
  });
}

/**
 * Runs one command in a process group of its own. After `limit` seconds the whole group is
 * interrupted, a little later ended, and the output says so.
 *
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, limit: number, onOutput?: (chunk: string) => void
 *   }} options with `onOutput` the output is handed over as it comes, else it is collected
 * @returns {Promise<Outcome>}
 */
export function runCommand([program = '', ...args], { cwd, env, limit, onOutput }) {
  return new Promise((resolve) => {
    let output = '';
    const write = onOutput ?? ((/** @type {string} */ chunk) => void (output += chunk));
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });

    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // The group has already ended.
      }
    };
    running.add(stop);
    const timers = [
      setTimeout(() => {
        write(`\nStopped: ${program} ${args.join(' ')} ran longer than ${limit} s.\n`);
        stop('SIGINT');
      }, limit * 1000),
      setTimeout(() => stop('SIGKILL'), (limit + GRACE) * 1000),
    ];

    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', write);
    }
    child.on('error', (error) => write(`Could not start ${program}: ${error.message}\n`));
    child.on('close', (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      if (signal !== null) write(`\n${program} was ended by ${signal}.\n`);
      running.delete(stop);
      resolve({ code: code ?? 1, output });
    });
  });
}
