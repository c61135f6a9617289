import { object, parse, string } from 'valibot';

import type { Wire } from './wire.ts';

/** A browser of its own that remembers nothing, until it is ended. */
export interface Session {
  readonly version: string;
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body?: object) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

const startedSchema = object({ sessionId: string(), capabilities: object({ browserVersion: string() }) });

export async function openSession(wire: Wire, browser: string): Promise<Session> {
  const started = await wire.post('/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  });
  const { sessionId, capabilities } = parse(startedSchema, started);
  const at = `/session/${sessionId}`;
  return {
    version: capabilities.browserVersion,
    get: (path) => wire.get(at + path),
    post: (path, body) => wire.post(at + path, body),
    end: async () => void (await wire.remove(at)),
  };
}
