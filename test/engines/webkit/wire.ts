/** Commands of WebDriver, as HTTP carries them. */
export interface Wire {
  readonly get: (path: string) => Promise<unknown>;
  readonly post: (path: string, body?: object) => Promise<unknown>;
  readonly remove: (path: string) => Promise<unknown>;
}

/** An answer's value; throws what the driver says went wrong. */
function valueOf(path: string, answer: unknown): unknown {
  const value: unknown = answer !== null && typeof answer === 'object' && 'value' in answer ? answer.value : null;
  if (value !== null && typeof value === 'object' && 'error' in value) {
    throw new Error(`WebDriver, ${path}: ${String(value.error)}. ${'message' in value ? String(value.message) : ''}`);
  }
  return value;
}

/** The wire to a driver at a port of the loopback address. */
export function wireTo(port: number): Wire {
  async function send(method: string, path: string, body: object | null = null): Promise<unknown> {
    const content = body && { body: JSON.stringify(body) };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...content });
    return valueOf(path, await answer.json());
  }
  return {
    get: (path) => send('GET', path),
    post: (path, body = {}) => send('POST', path, body),
    remove: (path) => send('DELETE', path),
  };
}
