/** What a folder has at a path relative to it; `''` is the folder itself. */
export type Lookup = (path: string) => 'file' | 'folder' | 'nothing';

export type Answer =
  /** Some other handler serves it: it exists, or lies outside the base. */
  { readonly kind: 'pass' } | { readonly kind: 'redirect'; readonly to: string } | { readonly kind: 'not-found' };

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * How a plain file host answers an address: files as they are, folders with an index page under a closing slash, to which it redirects with the query
 * kept, and for everything else 404. `base` begins and ends with a slash.
 *
 *     /event/x?a=1 -> redirect to /event/x/?a=1
 */
export function answerAs(address: string, base: string, lookup: Lookup): Answer {
  const queryAt = address.search(/[?#]/);
  const path = queryAt === -1 ? address : address.slice(0, queryAt);
  const query = queryAt === -1 ? '' : address.slice(queryAt);
  if (`${path}/` === base) return { kind: 'redirect', to: `${base}${query}` };
  if (!path.startsWith(base)) return { kind: 'pass' };
  const below = decode(path.slice(base.length));
  const names = below?.replace(/\/$/, '').split('/') ?? [];
  if (below === null || names.includes('..') || names.includes('.') || below.includes('\0') || below.includes('\\')) {
    return { kind: 'not-found' };
  }
  if (below === '') return { kind: 'pass' };
  const closed = below.endsWith('/');
  const bare = closed ? below.slice(0, -1) : below;
  if (!closed && lookup(bare) === 'file') return { kind: 'pass' };
  if (lookup(bare) !== 'folder' || lookup(`${bare}/index.html`) !== 'file') return { kind: 'not-found' };
  return closed ? { kind: 'pass' } : { kind: 'redirect', to: `${path}/${query}` };
}
