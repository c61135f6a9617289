import type { Result } from '#base/result.ts';
import type { CorruptData } from '#format/decode.ts';

/** Data that did not come, or came wrong. `corrupt` is final; `unreachable` is worth another try. */
export class LoadError extends Error {
  readonly kind: 'unreachable' | 'corrupt';
  readonly file: string;

  constructor(kind: 'unreachable' | 'corrupt', file: string, detail: string) {
    super(detail);
    this.name = 'LoadError';
    this.kind = kind;
    this.file = file;
  }
}

/** Fetches one of the app's data files and passes it through its decoder. Throws a `LoadError`. */
export async function load<Value>(
  file: string,
  decode: (file: string, input: unknown) => Result<Value, CorruptData>,
  signal: AbortSignal,
): Promise<Value> {
  const response = await fetch(import.meta.env.BASE_URL + file, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadError('unreachable', file, 'The network did not answer.');
  });
  if (!response.ok) throw new LoadError('unreachable', file, `The server answered ${response.status}.`);
  const text = await response.text().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LoadError('unreachable', file, 'The answer broke off.');
  });
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new LoadError('corrupt', file, 'It is not JSON.');
  }
  const decoded = decode(file, input);
  if (decoded.ok) return decoded.value;
  const { path, reason } = decoded.error;
  throw new LoadError('corrupt', file, path === '' ? reason : `${path}: ${reason}`);
}
