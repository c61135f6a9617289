import { unreachable } from '#base/assert.ts';
import type { Page } from '#model/choice/view-state.ts';
import { decodeSegment, encodeSegment } from '#address/percent.ts';

const MAX_ID_SHOWN = 120;

/**
 * The page of a path, `base` as `/` or `/x/`. The slash at the end and `index.html` may be there or not. Any text can stand where an id is
 * expected, so that a page can say which record was looked for; what could not be printed again as the same path is unknown. A path outside the
 * base is read as if it stood under it.
 */
export function parsePage(path: string, base: string): Page {
  const whole = path.replaceAll(/\p{Cs}/gu, '\uFFFD');
  const inside = `${whole}/` === base ? '' : whole.startsWith(base) ? whole.slice(base.length) : whole;
  const [first, second, ...rest] = inside
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((segment) => segment !== '');
  if (first === undefined) return { name: 'explorer' };
  if (second === undefined && first === 'source') return { name: 'sources' };
  if (second !== undefined && rest.length === 0 && (first === 'event' || first === 'source')) {
    const id = decodeSegment(second);
    if (id !== null && isPrintableId(id)) return { name: first, id };
  }
  return { name: 'unknown', path: harmless(inside) };
}

export function printPage(page: Page, base: string): string {
  switch (page.name) {
    case 'explorer':
      return base;
    case 'sources':
      return `${base}source/`;
    case 'event':
    case 'source':
      return `${base}${page.name}/${encodeSegment(page.id)}/`;
    case 'unknown':
      return base + harmless(page.path);
    default:
      return unreachable(page);
  }
}

/** `.` and `..` are steps in a path, even in percent; `/` splits it. */
function isPrintableId(id: string): boolean {
  return id.length <= MAX_ID_SHOWN && !/^\.{1,2}$|[/\\\p{Cc}\p{Cs}]/u.test(id);
}

/**
 * A path that stays one on this site: no slash in front, which would make `//elsewhere` another host, nothing that a browser reads as a slash or
 * leaves out, nothing that ends a path.
 */
function harmless(path: string): string {
  return path.replaceAll(/[\p{Cc}\p{Cs}\s\\?#]/gu, (sign) => encodeSegment(sign)).replace(/^\/+/, '');
}
