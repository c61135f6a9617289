/*
 * The messages between an embedded page ("frame") and the page around it ("page"), a public format:
 * see README.md.
 */

export const PROTOCOL = 1;

/** What the frame says. */
export type FrameMessage =
  | { readonly sourceline: typeof PROTOCOL; readonly type: 'ready' }
  | { readonly sourceline: typeof PROTOCOL; readonly type: 'resize'; readonly height: number }
  | { readonly sourceline: typeof PROTOCOL; readonly type: 'state'; readonly address: string; readonly title: string };

/** What the frame listens to. */
export type PageMessage =
  | { readonly sourceline: typeof PROTOCOL; readonly type: 'hello' }
  | { readonly sourceline: typeof PROTOCOL; readonly type: 'show'; readonly address: string };

/** An address longer than this is no link. */
const LONGEST_ADDRESS = 4000;

/**
 * The message that some data are, null for anything else; other pages' messages pass by here too.
 */
export function parsePageMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || !('sourceline' in data) || !('type' in data)) return null;
  if (data.sourceline !== PROTOCOL) return null;
  if (data.type === 'hello') return { sourceline: PROTOCOL, type: 'hello' };
  if (data.type !== 'show' || !('address' in data)) return null;
  const { address } = data;
  if (typeof address !== 'string' || address === '' || address.length > LONGEST_ADDRESS) return null;
  return { sourceline: PROTOCOL, type: 'show', address };
}

/**
 * Where an answer goes: to the asking origin alone, or, where that has no name (a sandboxed frame,
 * a file), to any.
 */
export function targetOrigin(origin: string): string {
  return origin === '' || origin === 'null' ? '*' : origin;
}
