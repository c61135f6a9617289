import { FOLDER_PAGES, PAGE_KINDS, RECORD_PAGES, surveyIn } from '#address/page-kinds.ts';
import { decodeSegment, encodeSegment } from '#address/percent.ts';
import type { Page } from '#model/choice/view-state.ts';

const MAX_ID_SHOWN = 120;

/**
 * The page of a path, `base` as `/` or `/x/`. The slash at the end and `index.html` may be there or
 * not. Any text can stand where an id is expected, so that a page can say which record was looked
 * for; what could not be printed again as the same path is unknown. A path outside the base is read
 * as if it stood under it.
 */
export function parsePage(path: string, base: string): Page {
  const whole = path.replaceAll(/\p{Cs}/gu, '\uFFFD');
  const inside = `${whole}/` === base ? '' : whole.startsWith(base) ? whole.slice(base.length) : whole;
  const [folder = '', asked, ...rest] = inside
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .filter((segment) => segment !== '');
  const survey = surveyIn(folder);
  if (asked === undefined) {
    if (survey) return { name: survey, id: null };
    const name = FOLDER_PAGES.find((each) => PAGE_KINDS[each].folder === folder);
    if (name) return { name };
  } else if (rest.length === 0) {
    const record = RECORD_PAGES.find((each) => PAGE_KINDS[each].folder === folder);
    const name = record ?? (survey && PAGE_KINDS[survey].record ? survey : null);
    const id = name ? decodeSegment(asked) : null;
    if (name && id !== null && isPrintableId(id)) return { name, id };
  }
  return { name: 'unknown', path: harmless(inside) };
}

/** The path of a page; relative to the base where that is empty. */
export function printPage(page: Page, base: string): string {
  if (page.name === 'unknown') return base + harmless(page.path);
  const { folder } = PAGE_KINDS[page.name];
  if ('id' in page && page.id !== null) return `${base}${folder}/${encodeSegment(page.id)}/`;
  return folder === '' ? base : `${base}${folder}/`;
}

/** `.` and `..` are steps in a path, even in percent; `/` splits it. */
function isPrintableId(id: string): boolean {
  return id.length <= MAX_ID_SHOWN && !/^\.{1,2}$|[/\\\p{Cc}\p{Cs}]/u.test(id);
}

/**
 * A path that stays one on this site: no slash in front, which would make `//elsewhere` another
 * host, nothing that a browser reads as a slash or leaves out, nothing that ends a path.
 */
function harmless(path: string): string {
  return path.replaceAll(/[\p{Cc}\p{Cs}\s\\?#]/gu, (sign) => encodeSegment(sign)).replace(/^\/+/, '');
}
