import { parseUrl } from '#history/parse-url.ts';

/**
 * The part of a mouse event, React's or the browser's, that tells who is meant to follow a link.
 */
export interface LinkClick {
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  /** The link. */
  readonly currentTarget: unknown;
}

/**
 * Whether the app may follow a link itself. Every other click is the browser's: a new tab, a new
 * window, a download, another frame, or something that has been seen to already.
 */
export function isPlainLeftClick(click: LinkClick): boolean {
  if (click.defaultPrevented || click.button !== 0) return false;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return false;
  const target = attribute(click.currentTarget, 'target');
  const staysHere = target === null || target === '' || target === '_self';
  return staysHere && attribute(click.currentTarget, 'download') === null;
}

/**
 * Whether a link leads from the page at `here` to another page or file of the web: not to a place
 * in it, nor to a program (`mailto:`).
 */
export function leavesPage(href: string, here: string): boolean {
  const [to, from] = [parseUrl(href, here), new URL(here)];
  if (!to) return false;
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return false;
  return to.origin + to.pathname + to.search !== from.origin + from.pathname + from.search;
}

function attribute(element: unknown, name: string): unknown {
  if (typeof element !== 'object' || element === null || !('getAttribute' in element)) return null;
  return typeof element.getAttribute === 'function' ? element.getAttribute(name) : null;
}
