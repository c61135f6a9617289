import { codeOf } from '#base/code-point.ts';

/** What a folder has at a path relative to it; `''` is the folder itself. */
export type Lookup = (path: string) => 'file' | 'folder' | 'nothing';

export type Answer =
  /** It exists: some other handler serves it. */
  { readonly kind: 'pass' } | { readonly kind: 'redirect'; readonly to: string } | { readonly kind: 'not-found' };

const NOT_FOUND: Answer = { kind: 'not-found' };

function decode(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

/**
 * Whether a folder can have something of this name: no way up, no separator of any system, no sign
 * that is not printed.
 */
function isName(name: string | null): name is string {
  return name !== null && name !== '' && name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name);
}

/** Node hands an address over byte by byte; what may not stand in a header is escaped. */
function escapeBytes(query: string): string {
  return query.replaceAll(/[^!-~]/gu, (byte) => `%${codeOf(byte).toString(16).toUpperCase().padStart(2, '0')}`);
}

/**
 * How a plain file host answers an address: files as they are, folders with an index page under a
 * closing slash, to which it redirects with the query kept, and for everything else 404. `base`
 * begins and ends with a slash; the bare host leads to it. A redirect is written anew from the
 * names that were found, so that nothing in an address can make it lead to another host.
 *
 *     /event/x?a=1 -> redirect to /event/x/?a=1
 */
export function answerAs(address: string, base: string, lookup: Lookup): Answer {
  const queryAt = address.search(/[?#]/);
  const path = queryAt === -1 ? address : address.slice(0, queryAt);
  const redirect = (to: string): Answer => ({
    kind: 'redirect',
    to: to + escapeBytes(queryAt === -1 ? '' : address.slice(queryAt)),
  });
  if (path !== base && (path === '/' || `${path}/` === base)) return redirect(base);
  if (!path.startsWith(base)) return NOT_FOUND;
  const below = path.slice(base.length);
  if (below === '') return lookup('index.html') === 'file' ? { kind: 'pass' } : NOT_FOUND;
  const closed = below.endsWith('/');
  const names = below.replace(/\/$/, '').split('/').map(decode);
  if (!names.every(isName)) return NOT_FOUND;
  const found = names.join('/');
  if (!closed && lookup(found) === 'file') return { kind: 'pass' };
  if (lookup(found) !== 'folder' || lookup(`${found}/index.html`) !== 'file') return NOT_FOUND;
  return closed ? { kind: 'pass' } : redirect(`${base}${names.map(encodeURIComponent).join('/')}/`);
}
