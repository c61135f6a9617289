import { err, ok, type Result } from '#base/result.ts';

/**
 * Where the site lies: its path on the host and, where that is known, the whole address. Both end
 * with a slash.
 */
export interface SiteAddress {
  readonly base: string;
  readonly siteUrl: string | null;
}

/** As whoever builds has written them; null: left out. */
export interface GivenAddress {
  readonly basePath: string | null;
  readonly siteUrl: string | null;
}

/**
 * What keeps a path that begins with a slash from being one, or null. The app compares paths by
 * their letters, so one that browsers rewrite is none.
 */
function faultOfPath(path: string): string | null {
  const names = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (path === '/') return null;
  if (names.includes('')) return 'it has two slashes in a row';
  if (names.includes('.') || names.includes('..')) return 'it has a name that is only dots';
  const sign = /[^\w.~/-]/u.exec(path)?.[0];
  if (sign !== undefined) return `it holds ${JSON.stringify(sign)}; only a to z, digits and - . _ ~ may stand in it`;
  return null;
}

function faultOfBase(path: string): string | null {
  return path.startsWith('/') ? faultOfPath(path) : 'it does not begin with a slash';
}

/** `https://example.org/x` -> `/x`. */
function pathIn(address: string): string {
  return /^\w+:\/\/[^/]*(\/.*)?$/s.exec(address)?.[1] ?? '/';
}

function faultOfSiteUrl(address: string): string | null {
  const gap = /[\s\\]/u.exec(address)?.[0];
  if (gap !== undefined) return `it holds ${JSON.stringify(gap)}`;
  if (/[?#]/.test(address)) return 'it has a query or a fragment';
  if (!/^https?:\/\/[^/]/i.test(address)) return 'it does not begin with https:// or http:// and the name of a host';
  if (!URL.canParse(address)) return 'it is no address';
  const { username, password, hostname } = new URL(address);
  if (username !== '' || password !== '') return 'it has a name or a password before the host';
  if (!/[a-z\d\]]/.test(hostname)) return 'it names no host';
  return faultOfPath(pathIn(address));
}

function closed(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function refuse(name: string, value: string, fault: string, like: string): string {
  return `${name} cannot be ${JSON.stringify(value)}: ${fault}. Write it like ${like}, or leave it out.`;
}

/**
 * Where a site lies, by what was written of it, or in words why nothing can lie there. A missing
 * slash at the end is added, and without a path of its own the site lies at that of its whole
 * address.
 */
export function siteAddress({ basePath, siteUrl }: GivenAddress): Result<SiteAddress, string> {
  const baseFault = basePath === null ? null : faultOfBase(basePath);
  const urlFault = siteUrl === null ? null : faultOfSiteUrl(siteUrl);
  const faults = [
    ...(basePath === null || baseFault === null ? [] : [refuse('BASE_PATH', basePath, baseFault, '/timeline/')]),
    ...(siteUrl === null || urlFault === null
      ? []
      : [refuse('SITE_URL', siteUrl, urlFault, 'https://example.org/timeline/')]),
  ];
  if (faults.length > 0) return err(faults.join('\n'));
  if (siteUrl === null) return ok({ base: closed(basePath ?? '/'), siteUrl: null });
  const path = closed(pathIn(siteUrl));
  const base = closed(basePath ?? path);
  if (base !== path) {
    return err(`SITE_URL lies at ${path}, but BASE_PATH is ${base}. Give both the same path, or leave BASE_PATH out.`);
  }
  return ok({ base, siteUrl: new URL(siteUrl).origin + path });
}

/** The origin of a whole address as a constant of the app's code, declared in src/vite-env.d.ts. */
export function originConstant(siteUrl: string | null): Readonly<Record<string, string>> {
  return siteUrl === null ? {} : { 'import.meta.env.SITE_ORIGIN': JSON.stringify(new URL(siteUrl).origin) };
}
