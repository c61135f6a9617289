import type { Area, Target } from '../step.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What the monkey's hands need to know, in the page. */
interface PageTargets {
  /** All that can be acted on now, in the order of the page: what a modal dialog covers cannot. */
  readonly list: () => readonly Target[];
  readonly find: (target: Target) => HTMLElement | SVGElement | null;
  /**
   * Scrolls a target into view; a point where a press meets it, null where it is gone or covered.
   */
  readonly reach: (target: Target) => Point | null;
  /** Any element in the same words, as the first of its kind. */
  readonly describe: (element: Element) => Target;
  /** The part of an area that is in the window. */
  readonly boxOf: (area: Area) => Box | null;
  /** Whether a press on an element, or Enter, leads to another site. */
  readonly leaves: (element: Element | null) => boolean;
}

declare global {
  interface Window {
    monkeyTargets: PageTargets;
  }
}

/** Runs in the page before anything else does, so it uses nothing from outside. */
export function installTargets(): void {
  const GROUPS =
    'dialog, [role=dialog], [role=status], nav, header, footer, aside, article, section, [role=group], fieldset, ' +
    'ul[aria-label], ol[aria-label], #event, main';
  const KINDS: readonly (readonly [string, Target['kind']])[] = [
    ['a[href]', 'link'],
    ['button, [role=button]', 'button'],
    ['input[type=checkbox], input[type=radio]', 'box'],
    ['select', 'select'],
    ['input, textarea', 'field'],
    ['summary', 'fold'],
    ['[role=slider]', 'slider'],
    ['[data-led-by]', 'words'],
  ];
  const ANY = KINDS.map(([selector]) => selector).join(', ');
  const AREA: Readonly<Record<Area, string>> = {
    window: 'html',
    axis: '.plot',
    overview: '.overview',
    words: 'article:has([data-start])',
  };
  const LONGEST = 60;

  const short = (text: string) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  };
  const nameOf = (element: Element): string => {
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const label = [...(labels ?? [])].map((each) => each.firstChild?.textContent ?? '').join(' ');
    return short(element.getAttribute('aria-label') ?? (label.trim() || (labels ? '' : element.textContent)));
  };
  const kindOf = (element: Element) => KINDS.find(([selector]) => element.matches(selector))?.[1] ?? 'other';
  const groupOf = (element: Element): string => {
    const group = element.parentElement?.closest(GROUPS);
    if (!group) return 'the page';
    const title =
      group.getAttribute('aria-label') ?? document.getElementById(group.getAttribute('aria-labelledby') ?? '');
    const words = typeof title === 'string' ? title : (title?.textContent ?? group.id);
    const tag = group.getAttribute('role') ?? group.localName;
    return words === '' ? tag : `${tag} “${short(words)}”`;
  };

  const windowBox = () => new DOMRect(0, 0, innerWidth, innerHeight);
  const isCovered = (element: Element) => document.querySelector('dialog:modal')?.contains(element) === false;
  const isThere = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    if (width < 4 || height < 4 || !element.checkVisibility({ visibilityProperty: true })) return false;
    return !element.matches(':disabled') && element.closest('[inert]') === null && !isCovered(element);
  };
  const leaves = (element: Element | null): boolean => {
    const link = element?.closest('a[href]');
    const href = link?.getAttribute('href') ?? '';
    return link?.getAttribute('target') === '_blank' || new URL(href, document.baseURI).origin !== location.origin;
  };

  const describe = (element: Element): Target => {
    return { kind: kindOf(element), group: groupOf(element), name: nameOf(element), nth: 0 };
  };
  const keyOf = ({ kind, group, name }: Target) => JSON.stringify([kind, group, name]);
  function all(): readonly { readonly element: HTMLElement | SVGElement; readonly target: Target }[] {
    const seen = new Map<string, number>();
    return [...document.querySelectorAll<HTMLElement | SVGElement>(ANY)]
      .filter((element) => isThere(element) && !leaves(element))
      .map((element) => {
        const target = describe(element);
        const nth = seen.get(keyOf(target)) ?? 0;
        seen.set(keyOf(target), nth + 1);
        return { element, target: { ...target, nth } };
      });
  }

  const find = (wanted: Target) =>
    all().find(({ target }) => keyOf(target) === keyOf(wanted) && target.nth === wanted.nth)?.element ?? null;

  /** Marks are made of several shapes with gaps between them. */
  function pointsOn(element: Element): readonly Point[] {
    const boxes = [element, ...element.children].flatMap((each) => [...each.getClientRects()].slice(0, 2));
    return [0.5, 0.2, 0.8].flatMap((share) =>
      boxes.map(({ left, top, width, height }) => ({ x: left + width * share, y: top + height / 2 })),
    );
  }

  window.monkeyTargets = {
    list: () => all().map(({ target }) => target),
    find,
    reach: (target) => {
      const element = find(target);
      if (!element) return null;
      const { top, bottom } = element.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const hits = ({ x, y }: Point) => element.contains(document.elementFromPoint(x, y));
      return pointsOn(element).find(hits) ?? null;
    },
    describe,
    boxOf: (area) => {
      const element = document.querySelector(AREA[area]);
      if (!element?.checkVisibility() || (area !== 'window' && isCovered(element))) return null;
      const { left, top, right, bottom } = area === 'window' ? windowBox() : element.getBoundingClientRect();
      const [x, y] = [Math.max(0, left), Math.max(0, top)];
      const [width, height] = [Math.min(innerWidth, right) - x, Math.min(innerHeight, bottom) - y];
      return width > 8 && height > 8 ? { x, y, width, height } : null;
    },
    leaves,
  };
}
