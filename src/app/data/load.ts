import { hasNamedHash } from '#app/data/named-hash.ts';
import type { Result } from '#base/result.ts';
import type { CorruptData } from '#format/decode.ts';

/**
 * What kept something from coming. `unreachable`: the network or the server failed. `gone`: the
 * server answers, but has no such file. `corrupt`: what came is not what was asked for. `part`: of
 * the program; browsers do not say why.
 */
export type LoadFault = 'unreachable' | 'gone' | 'corrupt' | 'part';

/**
 * Something that did not come, or came wrong. All of it is worth another try, after which a page
 * may be of a newer version of the site.
 */
export class LoadError extends Error {
  readonly kind: LoadFault;
  readonly file: string;

  constructor(kind: LoadFault, file: string, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'LoadError';
    this.kind = kind;
    this.file = file;
  }
}

/**
 * Files of which a wrong answer came. It may be kept for a year: the next time it is asked for past
 * all caches.
 */
const wrong = new Set<string>();

/**
 * What a server says of a file that it does not have, or does not give: not of faults of its own,
 * nor that it was asked too slowly or too often.
 */
function isGone(status: number): boolean {
  return status < 500 && status !== 408 && status !== 429;
}

/**
 * Fetches one of the app's data files, compares it with the hash in its name and passes it through
 * its decoder. Throws a `LoadError`.
 */
export async function load<Value>(
  file: string,
  decode: (file: string, input: unknown) => Result<Value, CorruptData>,
  signal: AbortSignal | null = null,
): Promise<Value> {
  const fail = (kind: LoadFault, detail: string): LoadError => {
    wrong.add(file);
    return new LoadError(kind, file, detail);
  };
  const unanswered = (detail: string) => (error: unknown) => {
    throw signal?.aborted ? error : new LoadError('unreachable', file, detail);
  };
  const response = await fetch(import.meta.env.BASE_URL + file, {
    signal,
    cache: wrong.has(file) ? 'reload' : 'default',
  }).catch(unanswered('The network did not answer.'));
  const { ok, status } = response;
  if (!ok) throw fail(isGone(status) ? 'gone' : 'unreachable', `The server answered ${status}.`);
  const bytes = await response.arrayBuffer().catch(unanswered('The answer broke off.'));
  const text = new TextDecoder().decode(bytes);
  // Many hosts answer so for what they do not have.
  if (text.trimStart().startsWith('<')) throw fail('gone', 'The server answered with a page.');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw fail('corrupt', 'It is not JSON.');
  }
  if (!(await hasNamedHash(file, bytes))) throw fail('corrupt', 'It is not the file of that name.');
  const decoded = decode(file, input);
  if (decoded.ok) return decoded.value;
  const { path, reason } = decoded.error;
  throw fail('corrupt', path === '' ? reason : `${path}: ${reason}`);
}
